"""Employers that everybody knows by name, those left out that are ordinary words or tools.

A firm that is as well known for a tool or a shop sign as for its work (Google, Zoom, Apple) is told
by the words around it only.
"""

from __future__ import annotations

from columnist.content.anonymity.words import word_set

EMPLOYERS: frozenset[str] = word_set(
    """
    Barclays HSBC Lloyds NatWest Natwest Santander TSB Monzo Starling Revolut Coutts Citibank
    Citigroup JPMorgan UBS Rothschild BlackRock Blackrock Schroders Aviva Prudential Allianz AXA Axa
    Bupa BUPA Nuffield Mastercard PayPal Experian Equifax Deloitte KPMG PwC PWC
    PricewaterhouseCoopers EY Accenture McKinsey Mckinsey Capita Serco Mitie Sodexo G4S Atos
    Capgemini Cognizant Infosys Wipro Fujitsu IBM Cisco Siemens Bosch Philips Sony Samsung Nokia
    Ericsson Huawei Qualcomm Nvidia Salesforce Rolls-Royce BAE Airbus Boeing Thales Lockheed Babcock
    QinetiQ GKN JCB Nissan Toyota Honda BMW Audi Volkswagen Renault Peugeot Vauxhall Daimler
    Mercedes-Benz Volvo Michelin Bombardier Alstom Tesco Sainsbury Sainsburys Asda ASDA Morrisons
    Waitrose Aldi Lidl Ocado Debenhams Primark Superdrug Argos Homebase Wickes Screwfix Ikea IKEA
    Currys Wilko Poundland Greggs Starbucks Nando McDonald's McDonalds Wetherspoon Wetherspoons
    Whitbread Deliveroo Uber Matalan Specsavers Halfords Selfridges Harrods Burberry Vodafone BT
    Openreach TalkTalk Centrica EDF ScottishPower Npower Eon BP ExxonMobil Exxon Chevron Veolia
    EasyJet Easyjet Ryanair TfL TFL Stagecoach Arriva FirstGroup Eurostar LNER GWR DHL UPS FedEx
    Fedex Yodel Evri DPD BBC ITV Reuters Bloomberg HarperCollins GSK GlaxoSmithKline AstraZeneca
    Pfizer Novartis Sanofi Merck Bayer Moderna Unilever Nestlé Nestle Cadbury Diageo L'Oréal L'Oreal
    Coca-Cola PepsiCo Heineken Kellogg's Kelloggs Danone Mondelez Carillion Skanska Barratt
    Persimmon Arup Balfour Linklaters Freshfields Eversheds Mishcon Savills Oxfam Barnardo's
    Barnardos NSPCC RSPCA RNLI RSPB Mencap Samaritans UNICEF Unicef Wellcome Nesta Amnesty
    Greenpeace HMRC DWP DEFRA Defra DfE DfT DHSC MoD MOD FCDO HMCTS DVLA DVSA GCHQ MI5 MI6 UKHSA
    MHRA NHSE NHSX UNHCR UNESCO OECD NATO UCL LSE KCL SOAS UCLan UCLAN UWE UEA Oxbridge FCA Ofcom
    Ofgem Ofwat Ofqual ONS UKRI HSSIB ICO CMA FSCS IOPC HMIP CAFCASS Cafcass ACAS Acas GMB RCN BMA
    NEU NASUWT UCU DAZN RTÉ RTE HSE ESB AIB ASOS Asos UKVI NCA Interpol Europol IMF UNDP Medecins
    Waterstones Foyles Hotpoint Dyson Brompton Ineos Wincanton Interserve Kier Costain Bechtel WSP
    AECOM Aecom Ramboll Hilti Stellantis Hyundai Mazda Suzuki Subaru Porsche Tesla SpaceX Nvidia AMD
    Lenovo Xerox Ricoh Nikon Panasonic Toshiba Hitachi Mitsubishi Electrolux Miele Unipart Rentokil
    Securitas Adecco Randstad Pertemps Experian Ocado Zalando Expedia Trivago Tui TUI Marriott
    Travelodge Accor Radisson Qantas Lufthansa Emirates KLM Iberia Finnair Jet2 Loganair Flybe Wizz
    Aeroflot Alitalia Etihad Westpac Commbank Telstra Optus Woolworths Wesfarmers Bunnings Medibank
    Suncorp Jetstar Atlassian BHP ANZ AGL CSIRO Centrelink Fonterra Xero Scotiabank RBC CIBC Shopify
    Manulife Loblaw Loblaws Telus Suncor Enbridge Nortel BlackBerry Sobeys Metrolinx Eskom Sasol MTN
    Vodacom Transnet ABSA Absa Nedbank FNB Capitec Shoprite Telkom Safaricom Dangote GTBank UBA
    Flutterwave Jumia Konga TCS HCL Flipkart Paytm Zomato Swiggy HDFC ICICI ONGC Walmart Costco
    Verizon Comcast T-Mobile Walgreens CVS Kroger Safeway Publix Wegmans Raytheon Northrop
    Halliburton Schlumberger Medtronic Humana Cigna Aetna UnitedHealth Citi Nordstrom Amtrak Cargill
    Monsanto DuPont Dupont ConocoPhillips Honeywell Chrysler Chipotle Lululemon Glanbia Kerrygold
    Eircom Supervalu SuperValu Maersk Vestas ING Rabobank Goldsmiths Birkbeck UCLH GOSH Barts
    Moorfields Papworth Maudsley Broadmoor ABB AIIMS AOK ASML AUSTRAC AUVA AbbVie Abrdn Achmea
    ActionAid Adani Addenbrooke Addenbrookes Addleshaw Adyen Aegon Afterpay Ageas Ahold Airtel Akzo
    AkzoNobel Albertsons Allstate Amcor Amey Amgen Amul Andritz Aon Apoteket Aramark
    Arbetsförmedlingen Arcadis Areva Arkema Arla Arnotts Aryzta Auchan Aurizon AusNet Ausgrid
    Austrac BASF BHEL BMO BNP BSNL BaFin Bajaj Bakkavor Baloise Barloworld Barmer Beazley Beiersdorf
    Bellway Bertelsmann Betfred Bidvest Bilka Billa Biocon Biogen Bircham Bonmarché Boohoo Boral
    Bouygues Bovis BrewDog Brewdog Brewin Broadcom Bundesbank Bundeswehr BusÉireann Byjus CNRS COWI
    CRH Caltech Cameco Canfor Capsticks Caritas Carluccios Carrefour Cenovus Charité Cipla Citroën
    Coillte Coloplast Commerzbank Covestro Cranswick DATEV DCU DEKRA DKMS DNB DRDO DSB DWF Danfoss
    Darty Dassault Datacom Datev Deakin Deichmann Dekra Deltares Denel Denner Desjardins Diakonie
    Dnata DoorDash Doordash Dräger Dunnes EDEKA ENGIE EPFL EasyHotel Edeka Eiffage Eir Elkjøp EnBW
    Eneco Engie Entain Equinor Essent Esure Evonik FLSmidth Falck FatFace Fatface Faurecia Festo
    Fexco Fieldfisher Firmenich Fiskars Fnac Folksam Forfás Fortescue Fortnum Fortum Foxtons
    Framatome Fraport Fraunhofer Fresenius Freshworks FrieslandCampina Fugro Fyffes
    Försäkringskassan Føtex GEICO GVB Galliford Gardaí Gartner Gasunie Geberit Geico Genentech
    Gilead Givaudan Gjensidige Glencore Godrej Gowling Greencore Greenergy Grundfos Gymshark HFW
    HIQA Handelsbanken Haniel HelloFresh Hellofresh Helmholtz Helvetia Henkel Heraeus Hindalco
    Hiscox Hoares Hochtief Hofer Holcim Husqvarna Hymans IIM IIT INSERM ISRO Iarnród Implats
    Infineon Inselspital Inserm Instacart Investec Itsu JCDecaux Jio Jobcentre Jysk KPN Karolinska
    Kaufland Keepmoat Kela Keoghs Kering Kesko Kingspan KiwiRail Kiwibank Kiwirail Klarna Kohls
    Kotak Kværner Kärcher LVMH Ladbrokes Lafarge LafargeHolcim Lanxess Laya Lendlease Lenzing
    Liebherr Linfox Lonza Luas Lundbeck Lyft Länsförsäkringar Mainfreight Marimekko Marstons Maruti
    Massmart McGill Mediclinic Meijer Menzis MetLife Metso Migros MindTree Mindtree Mirvac
    Missguided Monash Monoprix Mphasis MultiChoice Musgrave Mærsk NDR NTNU NTPC NUIG NXP NYU Naspers
    Natixis NatureScot Neste Netcare Ninewells Nordea Northvolt Novozymes Nuon Nutrien Nykaa
    Nykredit OEBB OMV ORF OVO OakNorth Oaknorth Officeworks OpenText Optum Orano Orica Orkla Ornua
    Orsted Ottobock Outokumpu Ovo PNB PRASA Palantir Palfinger Penneys Pernod Pladis Plunket
    PostFinance PostNL PostNord Postfinance Posti Postnord Prezzo ProRail ProSieben Publicis
    Purplebricks QUT RATP REWE RMIT RSA RWE Radboud Raiffeisen Raigmore Rambøll Rathbones Razorpay
    Redrow ResMed Rewe Rheinmetall Rightmove Rigshospitalet Rijkswaterstaat Rockwool Rossmann Rotax
    Rovio Rutgers SABMiller SANRAL SBB SBI SEB SKF SNCF STRABAG SWR Saab Safran Sampo Sandvik Sanlam
    Sanral Saputo Scania Schaeffler Schibsted Sellafield Shoosmiths Sibanye SickKids Sika Sintef
    Skandia Skatteverket Smeg Smurfit SocGen SpiceJet Statkraft Statnett Statoil Statsbygg Stedin
    Stihl Stockland Storebrand Strabag SunLife Sunlife Supercell Supermacs Sveaskog Swedbank
    Swinburne Swisscom Swissport Symrise Syngenta Systemair Systembolaget TNO Takealot Tata Teagasc
    Teck Tele2 Telekom Telenor Telia TenneT ThyssenKrupp Thyssenkrupp Tieto TietoEVRY TotalEnergies
    Toubro Trafikverket TransCanada TransferWise Transpower Transurban Tryg Tulane Tusla TÜV UCC
    UCLA UCT UNSW UPM Ubisoft Uniper Utilita VHI Valeo Valmet Vattenfall Vhi Viacom Victorinox
    Vinmonopolet Voestalpine Voith Volksbank Vonovia Vopak Vorwerk WDR Wagamama Warburtons WaterAid
    Wates Wayfair Wealthsimple Weightmans WestJet Westjet Widerøe Wienerberger Wärtsilä Yle ZDF
    Zerodha Zespri Ziggo Zizzi Zoho Zoopla Zopa Zuru ÖBB Ørsted
    """
)
"""Names of one word."""

EMPLOYERS_THAT_ARE_WORDS: frozenset[str] = word_set(
    """
    Boots Next Shell Three Orange Virgin Apple Target Gap Mind Shelter Crisis Scope Sky Sense Relate
    Amazon Google Microsoft Facebook Meta Oracle Visa Subway Lush Monsoon Oasis Iceland Costa Pret
    Halifax Nationwide Admiral Mars Ford Sage Refuge Rethink Peabody Anchor Clarion Sanctuary
    Southeastern Hermes Netflix Twitter Zoom Slack Uber Total Dove Heinz Superdry Game Dunelm
    Reach Headway Leonard Macmillan Samaritans Childline Barnardos Crossrail Thameslink Avanti
    Macquarie Reliance Zenith Fidelity Vanguard Caterpillar Kaiser Delta Coles
    Hovis Greene Compass Drax Viridor Biffa Suez Kingfisher Informa Relx Pearson Hays Reed Manpower
    """
)
"""Names of one word that is another word too: behind what leads to an employer."""

_OF_TWO_WORDS = """
    Home Office, Met Office, Cabinet Office, Foreign Office, Post Office, Royal Mail, Royal Marsden,
    Red Cross, British Gas, British Airways, National Grid, National Trust, John Lewis, Goldman
    Sachs, Morgan Stanley, Crown Prosecution, Manchester United, Clifford Chance, Balfour Beatty,
    Network Rail, Severn Trent, Thames Water, Anglian Water, Yorkshire Water, Scottish Water, Welsh
    Water, United Utilities, National Rail, Virgin Media, Virgin Atlantic, Virgin Trains, Standard
    Life, Standard Chartered, Direct Line, Metro Bank, First Direct, Royal London, Scottish Widows,
    Land Registry, Environment Agency, Ordnance Survey, British Library, British Museum, British
    Council, Cancer Research, Marie Curie, Citizens Advice, Teach First, World Vision, Christian
    Aid, Salvation Army, Comic Relief, Blue Cross, Dogs Trust, English Heritage, Historic England,
    Natural England, Sport England, Highways England, Royal Opera, Rolls Royce, General Electric,
    General Motors, Land Rover, Aston Martin, Taylor Wimpey, Premier Inn, Burger King, Pizza
    Express, Pizza Hut, Costa Coffee, River Island, New Look, Body Shop, Sports Direct, Credit
    Suisse, Deutsche Bank, Wells Fargo, Lehman Brothers, Grant Thornton, Tata Steel, British Steel,
    British Coal, British Rail, British Telecom, British Aerospace, British Army, Royal Navy, Royal
    Marines, Border Force, Open University, Imperial College, An Post, Irish Rail, Irish Water, Aer
    Lingus, Indian Railways, Air India, Air Canada, Air France, Home Depot, Best Buy, Whole Foods,
    Lockheed Martin, Rio Tinto, Fannie Mae, American Express, Kaiser Permanente, Canadian Tire, Tim
    Hortons, Old Mutual, Tata Motors, Deutsche Bahn, Deutsche Post, Novo Nordisk, Danske Bank, Stora
    Enso, Atlas Copco, Alfa Laval, Assa Abloy, Clas Ohlson, Norsk Hydro, Munich Re, Swiss Re, Swiss
    Life, Axel Springer, Carl Zeiss, Max Planck, Saint Gobain, Ashok Leyland, Sun Pharma, Asian
    Paints, Harvey Norman, Te Papa, Via Rail, Hydro One, Standard Bank, Booz Allen, Johnson Matthey,
    Johnson Controls, Irish Life, Paddy Power, Dawn Meats, Irwin Mitchell, Slater Gordon, Leigh Day,
    Pinsent Masons, Addleshaw Goddard, Osborne Clarke, Burges Salmon, Bevan Brittan, Hill Dickinson,
    Travers Smith, Herbert Smith, Hogan Lovells, Norton Rose, Baker McKenzie, Hargreaves Lansdown,
    Willis Towers, Willmott Dixon, Galliford Try, Morgan Sindall, Harvey Nichols, Carphone
    Warehouse, Reckitt Benckiser, Thomas Cook, Hays Travel, Capital One, General Mills, Dollar
    General, Dollar Tree, Texas Instruments, Applied Materials, Western Digital, Northern Trust,
    State Farm, Blue Shield, Johns Hopkins, Mass General, Cedars Sinai, Mount Sinai, Georgia Tech,
    Virginia Tech, Penn State, Ohio State, Delta Air, Deutsche Telekom, Wiener Linien, Air Liquide,
    Virgin Australia, Australia Post, Canada Post, India Post, Coal India, Indian Oil, Bharat
    Petroleum, Hindustan Unilever, Hindustan Aeronautics, Tech Mahindra, Tata Consultancy, Sydney
    Water, Sydney Trains, Bell Canada, Jobcentre Plus, Companies House, Sport Scotland, Creative
    Scotland, Police Scotland, Scottish Power, Scottish Gas, Southern Water, Wessex Water, Affinity
    Water, Northumbrian Water, Macmillan Cancer, John Radcliffe, Bord Bia, Enterprise Ireland,
    Volker Wessels, Albert Heijn, Rothmans International, Abbott Laboratories, Eli Lilly, Levi
    Strauss, Booths Supermarkets, Merck Serono, Credit Agricole, Marsh McLennan, Aer Rianta, Anglo
    American, De Beers, Octopus Energy, Bakers Delight, Royal Devon, Royal Free, Royal Berkshire,
    Royal Cornwall, Royal Surrey, Royal Bournemouth, Royal Liverpool, Royal Papworth, Royal
    Brompton, Royal Preston, Royal Stoke, Royal Derby, Royal Blackburn, Royal Oldham, Royal Bolton,
    Royal Hallamshire, Royal Sussex, Royal Shrewsbury, Royal Wolverhampton, Royal Gwent, Royal
    Glamorgan, Royal Alexandra, Royal Melbourne, Royal Adelaide, Royal Perth, Royal Brisbane, HM
    Treasury, HM Prison, HM Courts, HM Coastguard
"""
EMPLOYERS_OF_TWO_WORDS: frozenset[str] = frozenset(
    " ".join(name.split()) for name in _OF_TWO_WORDS.split(",")
)
"""Names of two words, each of which may explain itself."""

EMPLOYERS_WITH_A_SIGN = frozenset({"M&S", "B&Q", "H&M", "P&O"})
