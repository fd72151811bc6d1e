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
    Minster Priory LLC Pty Sons Airline
    """
)
HEADED = word_set(
    """
    University Bank Department Ministry Borough Diocese College School Church Council
    Institute
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
NUMBERED = word_set("HMP HMYOI RAF HMS RNAS USS")
"""What stands before the name of a prison, an airfield or a ship."""
