"""Words for kinds of organisations, which stand in their names: hospital, council, limited."""

from __future__ import annotations

from columnist.content.anonymity.words import word_set

ORGANISATIONS = word_set(
    """
    Hospital Hospitals Hospice Infirmary University College School Academy Council Trust Ltd
    Limited PLC Plc LLP Inc GmbH Corp Corporation Church Surgery Clinic Institute Foundation
    Ministry Polytechnic Bank Borough Partnership Cathedral Nursery Constabulary Brewery Hotel
    Pharmacy Airlines Airways Bakery Associates Solicitors Holdings Industries Technologies
    Logistics Consulting Pharmaceuticals Group Centre Center Charity Company Society Association
    Library Museum Abbey Police Department Agency Practice Housing Brothers Bros Co Healthcare
    Ambulance Federation Insurance Railway Railways Foods Stores Motors Enterprises Homes
    Electronics Chemicals Laboratories Labs Investments Properties Architects Accountants Chambers
    Barracks Regiment Orchestra Opera Rovers Wanderers FC AFC RFC Studios Trading Publishing
    Breweries Shipyard Steelworks Colliery Bakeries Farms Dairies Theatre Gallery Prison Union
    Schools Colleges Academies Universities Trusts Councils Hospices Diocese Archdiocese Authority
    Directorate Dealership
    Minster Priory LLC Pty Sons Airline
    """
)
FIRMS = word_set(
    """
    Analytics Digital Systems Solutions Partners Capital Ventures Media Energy Design Designs
    Robotics Biotech Biosciences Software Freight Haulage Textiles Ceramics Interiors Recruitment
    Construction Engineering Printers Couriers Transport Packaging Catering Wines Games Optics
    Advisory Advisers Surveyors Developments Builders Contractors Plumbing Roofing Joinery Furniture
    Fabrics Fashions Footwear Instruments Aerospace Aviation Automotive Renewables Utilities
    Broadband Telecom Telecoms Networks Broadcasting Films Records Press Books Toys
    Leisure Fitness Gym Spa Inn Tavern Brasserie Bistro Restaurant Restaurants Café Cafe Coffee
    Dental Orthodontics Veterinary Vets Physiotherapy Opticians Hospice Almshouses Fund Funds
    Mutual Assurance Finance Financial Mortgages Wealth Equity Lettings Estates Realty Removals
    Storage Cleaning Security Nurseries Growers Orchards Fisheries Seafoods Foundry
    Forge Works Quarry Mine Shipping Lines Ferries Cruises Travel Tours Holidays Coaches Taxis
    Cars Tyres Cycles Coachworks Synagogue Mosque Temple Gurdwara Chapel Convent Monastery Seminary
    Club Harriers Athletic Albion Hotspur Rangers Festival Playhouse Cinema Ballet Philharmonic
    Choir Zoo Aquarium Observatory Archive Archives Commission Authority Inspectorate Tribunal
    Rifles Lancers Highlanders Borderers Yeomanry Grenadiers Regulars Volunteers Cadets
    Knitwear Menswear Womenswear Sportswear Rail Bikes Bicycles Boats Kitchens Bathrooms Tiles
    Bricks Distillery Distillers Brewers Bakers Butchers Florists Jewellers Homecare Hearing
    Quartet Brigade Battalion Squadron Fusiliers Guards Dragoons Hussars Labour Democrats
    Soup Kitchens Foodbank Collective Cooperative Co-op Alliance Network Consortium Syndicate
    Biologics Therapeutics Diagnostics Pharma Genomics Medical Surgical Implants Devices
    Comprehensive Infants Juniors Prep Lyceum Gymnasium Kindergarten Montessori Playgroup
    Marketing Communications Research Productions Animation Print Graphics Creative
    Legal Law Advocates Notaries Translations Paper Steel Metals Glass Plastics Timber Cement
    Minerals Mining Petroleum Oil Gas Water Power Solar Wind Nuclear Electric Electrical
    Primary Grammar High Secondary Unit Ward
    """
)
"""What such names end with that is an ordinary word as well: only behind a word that is none."""

HEADED = word_set(
    """
    University Bank Department Ministry Borough Diocese College School Church Council
    Institute Friends Guild Fellowship
    """
)
KINDS = word_set(
    """
    High Primary Secondary Business Medical Law Junior Senior Graduate State Public Local
    Community Teaching General Private Acute Mental Health Care NHS Executive Parish Student
    Staff Steering Working Leadership Project Infant Grammar Nursery Sixth Form Music Art
    Drama Summer Night Sunday Old New City County Town District Borough University Head
    Human Resources Finance Research Coaching Management Focus Peer Support Control Action
    Learning Reading Training Call Contact Customer Data Employment Federal National
    International Software Technology Information Service Services Children Hospital School
    College Academy Trust Council Foundation Emergency A The This That My Our His Her Their
    Your Its One Each Every Any Some No All Another Women's Family
    """
)
STRONG = word_set(
    """
    Ltd Limited PLC Plc LLP Inc GmbH Hospital Infirmary Hospice Academy University College
    Nursery School Clinic Surgery Church Hotel Pharmacy Constabulary
    """
)
SERVICES = word_set("Lifeboat Police Fire Ambulance Radio Power Rescue Coastguard Signal Research")
"""What has a station and is no stop of a railway."""

NUMBERED = word_set("HMP HMYOI RAF HMS RNAS USS")
UNDERTAKINGS = word_set("Project Operation Programme Team")
"""What stands before a name that is made up for it, of any word."""

"""What stands before the name of a prison, an airfield or a ship."""
