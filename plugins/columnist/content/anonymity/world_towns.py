"""Towns and parts of countries of the world as they are called there, and what everybody knows.

Written by hand: names such as "Köbenhavn" and "Württemberg" are in no list of English names.
"""

from __future__ import annotations

from columnist.content.anonymity.words import word_set

WORLD_TOWNS: frozenset[str] = word_set(
    """
    Aarau Aarhus Akureyri Aldermaston Algarve Almere Alsace Ancona Andalucía Andheri Anfield Annecy
    Antibes Antwerpen Ardèche Arkansas Assam Asturias Auchterless Auvergne Avignon Azores Balmoral
    Bamberg Bandra Bangalore Baroda Bayern Bayreuth Biarritz Białystok Biel Bienne Bihar Bluewater
    Bodø Bondi Borlänge Bornholm Bourgogne Bowness Brabant Brandenburg Bregenz Bretagne Bruxelles
    Bullring Buskerud Calais Calicut Cannes Cantabria Chambéry Charlottetown Chur Clermont-Ferrand
    Cochin Corfu Coruña Cottbus Crete Cuxhaven Dalarna Davos Dayton Dessau Dharamshala Dingle
    Donostia Dordogne Dornbirn Dounreay Drachten Drenthe Dubrovnik Dungeness Dunkerque Fairbanks
    Falun Faslane Firenze Flensburg Foulness Fredericia Fribourg Friedrichshafen Friesland
    Fuerteventura Fulda Furness Fyn Galicia Garmisch Gauteng Gelderland Gelsenkirchen Genève Giessen
    Gießen Gippsland Gjøvik Goa Gosford Gotland Gozo Greifswald Gurgaon Görlitz Göteborg Gütersloh
    Hamar Hammerfest Hartford Haryana Haugesund Helsingfors Helsingør Heraklion Herning Hessen
    Hillerød Hokitika Holyrood Ibiza Ibrox Idaho Ieper Indiranagar Iowa Iqaluit Jharkhand Juneau
    Jutland Jylland Jülich Kaikoura Kaiserslautern Kalmar Kansas Karnataka Kaunas Keflavík Kempten
    Khayelitsha Kiruna Klagenfurt Klaipėda Kongsberg Konstanz Koper Koramangala Kotka Košice
    Kristiansund KwaZulu-Natal Kärnten Köbenhavn København Lahinch Lanzarote Lapland Lecce Legoland
    Lillehammer Limburg Limpopo Lisboa Lofoten Lorient Louvain Lucerne Luik Lund Lyons Lüneburg
    Maharashtra Maine Makhanda Mallorca Malmø Manawatu Mangalore Marburg Maribor Marseilles
    Meadowhall Meghalaya Menorca Metz Milano Mississippi Molde Montana Montpelier Montreux
    Murrayfield Mussoorie Mysore Mönchengladbach München Nainital Napoli Narvik Nebraska Nelspruit
    Neuchâtel Nevada Newfoundland Niedersachsen Noosa Normandie Norrland Nunavut Nuuk Næstved
    Nürnberg Odisha Olomouc Olten Oostende Orfordness Ostfriesland Ostrava Otago Overijssel Padova
    Paihia Passau Patras Picardie Plzeň Poitiers Pondicherry Poona Potchefstroom Powai Praha Pärnu
    Queanbeyan Quimper Rapperswil Ravenna Recklinghausen Reno Rijeka Rijswijk Rishikesh Roermond
    Roma Rosenheim Roskilde Sachsen Sandton Savoie Schaffhausen Schwaben Schwerin Scranton Sheerness
    Shoeburyness Siena Silkeborg Silverstone Skegness Skellefteå Skien Skåne Skövde Sneek Solothurn
    Southland Steiermark Stellenbosch Steyr Stonehenge Stormont Stralsund Stromness Sundsvall
    Svalbard Svendborg Sønderborg Tammerfors Taranaki Tartu Telangana Tenerife Thun Thüringen Tirol
    Toledo Torino Tramore Trivandrum Trollhättan Tromsø Tórshavn Tübingen Ulm Umhlanga Utah
    Uttarakhand Vaduz Venezia Vestfold Vevey Viborg Villach Visby Vlissingen Vorarlberg Waikato
    Wairarapa Wallonia Wanganui Warszawa Weimar Westfalen Wien Wilhelmshaven Windsor Winston-Salem
    Württemberg Ypres Zadar Zeeland Zwickau Zwijndrecht Åbo Ålesund Évora Östersund Łódź
    """
)
"""Names of one word."""

_OF_TWO_WORDS = """
    Den Haag, Den Bosch, Bad Homburg, Novi Sad, Le Havre, Le Mans, La Rochelle, La Coruña, San
    Sebastián, San Sebastian, Las Palmas, Reggio Emilia, La Spezia, Gran Canaria, Sankt Gallen, St
    Gallen, Port Lincoln, Hervey Bay, Mount Maunganui, Nova Scotia, New Brunswick, British Columbia,
    New South, New Hampshire, New Jersey, New Mexico, North Carolina, South Carolina, North Dakota,
    South Dakota, Rhode Island, West Virginia, Western Cape, Eastern Cape, Northern Cape, Uttar
    Pradesh, Madhya Pradesh, Andhra Pradesh, Himachal Pradesh, Tamil Nadu, West Bengal, Port Alfred,
    Des Moines, Sioux Falls, Sioux City, Cedar Falls, Eau Claire, Palo Alto, Santa Fe, Las Cruces,
    Iowa City, Mecklenburg Vorpommern, Schleswig Holstein, Västra Götaland, Ras Tanura, Hoek van,
    Port Moresby, Vancouver Island, Prince Edward, Northern Territory, Western Australia, South
    Australia, Central Otago, Bad Nauheim, Bad Godesberg
"""
WORLD_TOWNS_OF_TWO_WORDS: frozenset[str] = frozenset(
    " ".join(name.split()) for name in _OF_TWO_WORDS.split(",")
)
