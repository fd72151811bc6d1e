"""Countries and the people who come from them, as far as no ending tells what they are.

A country alone points at nobody; who is from there, or works there, is told by the words around it.
"""

from __future__ import annotations

from columnist.content.anonymity.words import word_set

COUNTRIES: frozenset[str] = word_set(
    """
    Afghanistan Albania Algeria Andorra Angola Antarctica Argentina Armenia Austria Azerbaijan
    Bahamas Bahrain Bangladesh Barbados Belarus Belgium Belize Benin Bhutan Bolivia Bosnia Botswana
    Brazil Brunei Bulgaria Burundi Cambodia Cameroon Canada Chile China Colombia Comoros Congo
    Croatia Cuba Cyprus Czechia Denmark Djibouti Dominica Ecuador Egypt Eritrea Estonia Eswatini
    Ethiopia Fiji Finland France Gabon Gambia Germany Ghana Gibraltar Greece Greenland Grenada
    Guatemala Guinea Guyana Haiti Holland Honduras Hungary Iceland India Indonesia Iran Iraq Ireland
    Israel Italy Jamaica Japan Kazakhstan Kenya Kiribati Korea Kosovo Kuwait Kurdistan Kyrgyzstan
    Laos Latvia Lebanon Lesotho Liberia Libya Liechtenstein Lithuania Luxembourg Macedonia
    Madagascar Malawi Malaysia Maldives Mali Malta Mauritania Mauritius Mexico Micronesia Moldova
    Monaco Mongolia Montenegro Morocco Mozambique Myanmar Burma Namibia Nauru Nepal Netherlands
    Nicaragua Niger Nigeria Norway Oman Pakistan Palestine Panama Papua Paraguay Peru Philippines
    Poland Portugal Qatar Romania Russia Rwanda Samoa Scotland Senegal Serbia Seychelles Singapore
    Slovakia Slovenia Somalia Spain Sudan Suriname Sweden Switzerland Syria Taiwan Tajikistan
    Tanzania Thailand Tibet Togo Tonga Trinidad Tobago Tunisia Turkmenistan Tuvalu Uganda Ukraine
    Uruguay Uzbekistan Vanuatu Venezuela Vietnam Wales Yemen Zambia Zimbabwe Ulster Scandinavia
    Arabia Balkans Benelux Brittany Caribbean Catalonia Iberia Crimea Kashmir Maghreb Mediterranean
    Pacific Atlantic Baltic Arctic Sahara Siberia Himalayas Alps Andes Pyrenees
    Afghan Afghans Arab Arabs Bangladeshi Bangladeshis Basque Basques Berber Bosniak Breton Catalan
    Celt Celtic Celts Croat Croats Cypriot Cypriots Czech Czechs Dane Danes Filipina Filipino
    Filipinos Finn Finns Greeks Gujarati Icelander Icelandic Inuit Iraqi Iraqis Israeli Israelis
    Kurd Kurds Kuwaiti Latina Latino Latinos Lett Magyar Malay Malays Malayalam Maori Marathi
    Moor Nepali Omani Pakistani Pashto Pole Poles Punjabis Qatari Saudi Saudis Serb Serbs Sinhala
    Slav Slavic Slavs Slovak Slovaks Slovene Slovenes Somali Somalis Spaniard Spaniards Swede Swedes
    Tagalog Telugu Thai Thais Turk Turks Turkic Yemeni Zulu Zulus Xhosa Igbo Hausa Twi Akan Shona
    Amharic Aramaic Sanskrit Esperanto Romani Yiddish Shinto Shia Sunni Sufi Jain Jains Baha'i
    Islamic Islam Judaic Hispanic Nordic Gallic Gothic Doric Ionic Platonic Olympic Antarctic Slavic
    Celtic Vatican Roman Romans Norman Viking Vikings Spartan Trojan Cornish Manx Geordie Geordies
    Scouse Scouser Scousers Brummie Brummies Cockney Glaswegian Mancunian Londoner Londoners
    """
)
"""Names of countries and seas, and of peoples and languages."""
