"""Towns, counties and quarters by name, those left out that are first names or words as well.

Drawn from GeoNames (Creative Commons Attribution 4.0): towns of Britain and Ireland from 15,000
people on, and large cities elsewhere. Counties, boroughs and smaller towns were added by hand.
"""

from __future__ import annotations

from columnist.content.anonymity.words import word_set
from columnist.content.anonymity.world_towns import WORLD_TOWNS, WORLD_TOWNS_OF_TWO_WORDS

TOWNS: frozenset[str] = WORLD_TOWNS | word_set(
    """
    Abeokuta Aberdare Aberdeen Aberdeenshire Abergavenny Aberystwyth Abidjan Abingdon Abobo Abuja
    Accra Accrington Acton Adana Adelaide Aden Ado-Ekiti Adwick Agartala Agege Agra Ahilyanagar
    Ahmedabad Airdrie Ajegunle Ajman Ajmer Akola Akowonjo Akure Alabama Alberta Albuquerque
    Aldeburgh Alderney Aldershot Aleppo Alfreton Algiers Alicante Aligarh Alimosho Allerton Alloa
    Almaty Alnwick Alresford Alton Altrincham Alwar Alīgarh Ambattur Ambleside Amersham Amman
    Ammanford Ampthill Amravati Amritsar Amsterdam Anaheim Andalusia Andover Anglesey Ankara Anshan
    Antalya Antananarivo Antrim Antwerp Anyang Arbroath Arequipa Argyll Arifwala Arizona Arlington
    Armagh Arran Arundel Asansol Ascot Ashbourne Ashford Ashgabat Ashington Ashton
    Ashton-under-Lyne Astana Asuncion Asunción Athens Atherton Athlone Atlanta Auckland Augsburg
    Aurangabad Avadi Aviemore Axminster Aylesbury Ayrshire Baghdad Bahawalpur Baildon Bakersfield
    Bakewell Baku Balbriggan Baldock Balham Ballari Ballincollig Ballymena Baltimore Bamako
    Banbridge Banbury Bandarban Bandung Banffshire Bangkok Bangor Bannu Banstead Bao'an Baoding
    Baoji Baoshan Baotou Barcelona Barddhaman Barddhamān Bareilly Barnet Barnsley Barnstaple
    Barquisimeto Barranquilla Barrhead Barrow Basel Basford Basildon Basingstoke Basrah Batam
    Bathgate Batley Battagram Battersea Bauchi Bavaria Bayswater Bazhong Bearsden Bebington
    Beckenham Becontree Bedford Bedfordshire Bedlington Bedworth Beijing Beirut Bekasi Belagavi
    Belem Belfast Belgrade Belgravia Bellshill Belper Belém Bengal Bengaluru Benoni Berkhamsted
    Berkshire Berlin Bermondsey Bern Berwick Berwickshire Bexhill Bexhill-on-Sea Bexley Bhagalpur
    Bhatara Bhatpara Bhavnagar Bhawana Bhayandar Bhilai Bhilwara Bhiwandi Bhopal Bhubaneswar
    Bhāgalpur Bhātpāra Bicester Bida Biddulph Bideford Bielefeld Biggleswade Bijie Bikaner Bilaspur
    Bilbao Bilimora Billericay Billingham Bilāspur Bingley Birkenhead Birmingham Bishopbriggs
    Bishopstoke Blackburn Blackheath Blackpool Blackwall Blanchardstown Blandford Blantyre
    Blaydon-on-Tyne Bletchley Bloemfontein Bloomsbury Bloxwich Blyth Bochum Bodmin Bogor Bogota
    Bogotá Bokaro Boksburg Bokāro Bologna Bolton Bombay Bonn Bonnyrigg Bootle Bordon Borehamwood
    Borivli Boston Botshabelo Bournemouth Bowthorpe Bozhou Brackley Bracknell Bradford Brahmapur
    Braintree Brakpan Bramhall Brampton Brasilia Brasília Bratislava Braunstone Bray Brazzaville
    Brecon Breconshire Bredbury Bremen Brentwood Bridgend Bridgnorth Bridgwater Bridlington
    Bridport Brighouse Brighton Brisbane Bristol Brittany Brixham Brixton Brno Broads Broadstairs
    Brockley Bromley Bromsgrove Brooklyn Brough Broxburn Bruges Brussels Brymbo Bucharest
    Buckinghamshire Buda Budapest Budta Burewala Burngreave Burnham Burnham-on-Sea Burnley
    Burntwood Bursa Burton Busan Bushey Buxton Bydgoszcz Bāndarban Caernarfon Caerphilly Cairo
    Caithness Calabar Calcutta Calderdale Calgary California Callao Calne Caloocan Camayenne
    Camberley Camborne Cambridge Cambridgeshire Cambuslang Camden Campinas Canberra Cannock
    Canterbury Caracas Cardiff Carlisle Carlow Carmarthen Carmarthenshire Carrickfergus Carrigaline
    Carshalton Carterton Casablanca Castleford Castlereagh Catalonia Catania Caterham Catford Cavan
    Celbridge Ceredigion Chadderton Chanda Chandigarh Changchun Changde Changsha Changshu Changwon
    Changzhi Changzhou Chaozhou Chapeltown Chatham Chattogram Chelmsford Cheltenham Chelyabinsk
    Chengdu Chennai Chepstow Chertsey Chesham Cheshire Cheshunt Chessington Chester-le-Street
    Chesterfield Chicago Chichester Chilterns Chingford Chiniot Chippenham Chislehurst Chiswick
    Chongqing Chorley Christchurch Chunian Chānda Cincinnati Cirencester Cixi Clackmannanshire
    Clacton Clacton-on-Sea Clapham Cleckheaton Cleethorpes Clevedon Cleveland Clitheroe Clonmel
    Clydach Clydebank Coalville Coatbridge Cobham Coimbatore Coity Colchester Coleraine Colne
    Cologne Colorado Comilla Conakry Congleton Conisbrough Connacht Connecticut Connemara Consett
    Constanta Constanţa Conwy Copenhagen Corby Cordoba Cornwall Cotswolds Coulsdon Coventry Cowes
    Cowley Craigavon Cramlington Crawley Crewe Cricklewood Cromer Crowborough Crowthorne Croydon
    Cumberland Cumbernauld Cumbria Curitiba Cuttack Cwmbran Córdoba Daegu Daejeon Dagenham Dakar
    Dalian Dallas Dalserf Dalston Damascus Dammam Daqing Dar Darlington Darnytsya Dartford Dartmoor
    Dartmouth Darton Darwen Datong Davangere Davao Daventry Dayrah Dazhou Deeside Dehradun Delhi
    Denbighshire Denver Depok Deptford Derby Derbyshire Derry Desna Detroit Devizes Devonshire
    Dewsbury Dhaka Dhanbad Dharavi Dhule Dhārāvi Didcot Diepsloot Dingwall Dinnington
    Dnipro Dniprovskyi Docklands Dolgellau Dombivali Donaghmede Doncaster Donegal Donetsk Dongguan
    Dorchester Dorking Dorset Dortmund Douala Dover Dresden Drogheda Droitwich Dronfield Droylsden
    Dubai Dublin Dudley Duisburg Dukinfield Dumbarton Dumfries Dumfriesshire Dunbartonshire Dundalk
    Dundee Dunfermline Dunstable Durban Durgapur Durham Dusseldorf Düsseldorf Ealing Earlsfield
    Eastbourne Eastleigh Eastwood Eccles Edgware Edinburgh Edmonton Egham Eldoret Elgin Elland
    Eltham Emalahleni Emsworth Enfield Ennis Enniskillen Enugu Epsom Erbil Erode Esher Espoo Essex
    Etobicoke Euston Evaton Evesham Evington Ewell Exeter Exmoor Exmouth Failsworth Faisalabad
    Fakenham Falkirk Falmouth Fareham Faridabad Farnborough Farnham Farnworth Faversham Fazakerley
    Felixstowe Feltham Fengxiang Fens Fermanagh Ferndown Fife Filey Finchley Finglas Firozabad
    Fishguard Flanders Fleetwood Flintshire Florida Folkestone Forfar Fortaleza Foshan Fowey
    Frankfurt Fresno Frinton-on-Sea Frome Fukuoka Fulham Fulwood Furzedown Fushun Fuyang Fuzhou
    Fylde Fīrozābād Gainsborough Galashiels Galway Ganzhou Garston Gateshead Gatineau Gatwick
    Gaziantep Gazipur Gboko Gdansk Gdańsk Gelligaer Geneva Genoa Ghaziabad Ghent Ghāziābād
    Gillingham Giza Glamorgan Glasgow Glastonbury Glenrothes Glossop Gloucester Gloucestershire
    Godalming Goiania Goiânia Golborne Gombe Goole Gorakhpur Gorseinon Gosforth Gosport Gothenburg
    Goyang-si Gqeberha Grangemouth Grantham Gravesend Graz Greenford Greenock Greenwich Greystones
    Grimsby Guadalajara Guangzhou Guankou Guarulhos Guayaquil Guernsey Guigang Guildford Guilin
    Guisborough Guiseley Guiyang Gujarat Gujranwala Gujrat Gundupalaiyam Gundupālaiyam Guntur
    Gurugram Guwahati Gwalior Gwangju Gwent Gwynedd Hackney Hadleigh Hafizabad Haikou Hailsham
    Haiphong Halesowen Halewood Halifax Hamburg Hamburg-Mitte Hamburg-Nord Hammersmith Hampshire
    Hampstead Handan Hangzhou Hannover Hanoi Hanworth Hanzhong Harare Harbin Haringey Harlesden
    Harlow Harpenden Harringay Harrogate Harrow Hartlepool Harwich Haslemere Haslingden Hastings
    Hatfield Hathazari Havana Havant Haverfordwest Haverhill Havering Hawarden Hawick Haydock
    Heanor Heathrow Heavitree Hebburn Hebrides Heckmondwike Hefei Helsinki Helston Hendon Hengyang
    Henley Hereford Herefordshire Hertford Hertfordshire Heshan Heston Heswall Hexham Heysham Heze
    Hezhou Highbury Highgate Hillingdon Hinckley Hindley Hiroshima Hisar Hitchin Hoddesdon Hohhot
    Holderness Holywell Honiton Honolulu Horley Hornchurch Horsforth Horsham Horwich
    Houghton-Le-Spring Hounslow Houston Hove Howrah Hoxton Huai'an Huaibei Huainan Hubballi
    Hucknall Huddersfield Huizhou Humberside Humberstone Huntingdon Huntingdonshire Huyton Huzhou
    Hyderabad Hythe Hāthazāri Iasi Iaşi Ibadan Ikare Ikeja Ile-Ife Ilesa Ilford Ilfracombe Ilkeston
    Ilkley Illinois Ilorin Incheon Indianapolis Indore Innsbruck Inverness Ipswich Irlam Iseyin
    Isfahan Islamabad Islay Isleworth Islington Istanbul Izmir Iztapalapa Jabalpur
    Jacksonville Jaipur Jajmau Jakarta Jalandhar Jalgaon Jammu Jamnagar Jamshedpur Jarrow Jeddah
    Jepara Jersey Jerusalem Jhansi Jhānsi Jiading Jiangmen Jiangyin Jiaxing Jieyang Jilin Jinan
    Jingzhou Jinhua Jining Jinjiang Jinzhong Jiujiang Jodhpur Johannesburg Junagadh Jājmau Jūnāgadh
    Kabul Kadapa Kaduna Kafrul Kaifeng Kakamega Kakinada Kalaburagi Kallakurichi Kalyan Kalyān
    Kamarhati Kampala Kananga Kanayannur Kano Kanpur Kaohsiung Karachi Karaj Karbala Karnal Karnāl
    Kashmir Kasur Kathmandu Katsina Kawasaki Kayseri Kazan Keighley Kelso Kempston Kendal
    Kenilworth Kensington Kentucky Kerala Keswick Kettering Keynsham Kharkiv Khartoum Khulna
    Kidderminster Kidsgrove Kielder Kiev Kigali Kikuyu Kilburn Kildare Kilkenny Killarney
    Kilmarnock Kilwinning Kincardineshire Kingsbridge Kingston Kingswinford Kingswood Kinshasa
    Kippax Kirkby Kirkcaldy Kirkdale Kirkintilloch Kirklees Kirkuk Kirkwall Kisangani Kisumu
    Knightsbridge Knowsley Knutsford Kobe Kochi Kolhapur Kolhāpur Kolkata Kollam Koln Konya Korba
    Kota Kowloon Kozhikode Krakow Kraków Krasnoyarsk Krugersdorp Kukatpally Kulti Kumasi Kunming
    Kunshan Kurnool Kyiv Kyoto Köln Kākināda Kāmārhāti Lagos Lahore Lambeth Lampeter Lanarkshire
    Lancashire Lancaster Lancing Lanzhou Laois Larkana Larkhall Larne Latchmere Latur Launceston
    Lausanne Laval Leamington Leatherhead Ledbury Leeds Leicester Leicestershire Leinster Leipzig
    Leitrim Leixlip Lekki Leominster Leon Lerwick Letchworth Letterkenny Lewes Lewisham Lexington
    Lexington-Fayette Leyland Leyton Leytonstone León Lianyungang Liaocheng Lichfield Lilongwe Lima
    Limehouse Limerick Lincolnshire Linlithgow Linyi Lisbon Lisburn Litherland Littlehampton
    Liupanshui Liuzhou Liverpool Liversedge Ljubljana Llandeilo Llandudno Llanelli Lodz Lofthouse
    Lombardy Lome Lomé London Longfield Longsight Longton Longyan Loni Lothian Loughborough
    Loughton Louisiana Louisville Louth Lowestoft Luanda Lublin Lubumbashi Lucknow Ludhiana Ludlow
    Luhansk Luliang Luohe Luoyang Lusaka Luton Luxembourg Lviv Lymington Lyon Lüliang Mablethorpe
    Macclesfield Maceio Maceió Machynlleth Madinah Madras Madrid Madurai Maesteg Maghull Maheshtala
    Maidenhead Maidstone Maiduguri Makassar Makiyivka Makkah Makurdi Malaga Malahide Maldon
    Malegaon Malingao Malmesbury Malmo Malmö Maltby Malvern Manaus Manchester Mandalay Mangaluru
    Mangotsfield Manhattan Manila Manitoba Mannheim Mansfield Maoming Maputo Maracaibo Mardan
    Margate Markham Marlborough Marlow Marseille Marylebone Mashhad Massachusetts Mathura Matlock
    Matola Mayfair Maynooth Mbuji-Mayi Medan Medellin Medellín Meerut Meishan Melbourne Melksham
    Memphis Mendip Merida Merionethshire Merseyside Merton Mexborough Mexicali Miami Mianyang
    Michigan Middlesbrough Middlesex Midhurst Midlothian Milan Milwaukee Minehead Mingora Minhang
    Minna Minneapolis Minnesota Minsk Mirfield Mississauga Mitcham Mogadishu Mohammadpur Mombasa
    Monaco Monaghan Monmouth Monmouthshire Monrovia Monterrey Montevideo Montreal Montrose Montréal
    Moradabad Morayshire Morden Morecambe Moreton Morpeth Morādābād Moscow Mosul Motherwell
    Mountsorrel Mull Mullingar Multan Mumbai Munich Munster Murcia Musselburgh Muzaffarabad
    Muzaffarnagar Muzaffarpur Muzaffarābād Mwanza Mykolayiv Mysuru Málaga Mérida Münster N'Djamena
    Naas Nagoya Nagpur Nailsea Nairn Nairobi Najafgarh Nakuru Nanchang Nanchong Nanded Nanjing
    Nanning Nantes Nantong Nantwich Nanyang Naples Narela Nashik Nashville Natore Navan Nawabshah
    Neath Neijiang Nellore Neston Newark Newburn Newbury Newcastle Newham Newmarket Newport Newquay
    Newry Newton-le-Willows Newtownabbey Newtownards Niamey Nicosia Nigg Ningbo Nizamabad Nizāmābād
    Norbury Norfolk Normandy Northallerton Northampton Northamptonshire Northolt Northumberland
    Northumbria Northwich Norwich Nottingham Nottinghamshire Nouakchott Novosibirsk Nowrangapur
    Nuneaton Nuremberg Oadby Oakham Oakland Obalende Oban Odesa Offaly Ogbomoso Ohio Okara
    Okehampton Okene Oklahoma Oldham Omagh Omaha Omdurman Omsk Ondo Onitsha Ontario Ordos Oregon
    Orkney Ormskirk Orpington Osaka Oslo Osogbo Ossett Oswestry Otley Ottawa Ouagadougou Owerri
    Oxford Oxfordshire Paddington Padstow Paignton Paisley Palembang Palermo Pallabi Palma Panihati
    Panjin Parbhani Patiala Patiāla Patna Peckham Peebles Pekanbaru Peking Pembrokeshire Penarth
    Penicuik Pennines Pennsylvania Penrith Penzance Perth Perthshire Peshawar Peterborough
    Peterhead Peterlee Petersfield Petworth Philadelphia Pietermaritzburg Pikine Pimlico Pimpri
    Pimpri-Chinchwad Pinner Pitlochry Pitsea Pittsburgh Plumstead Plymouth Plymstock Podgorica
    Pointe-Noire Pontefract Pontypool Pontypridd Poole Port-au-Prince Portadown Porthcawl
    Porthmadog Portishead Portland Portlaoise Portrush Portslade Portsmouth Potteries
    Poulton-le-Fylde Powys Poznan Poznań Prague Prayagraj Prescot Prestatyn Preston Prestwich
    Pretoria Provence Pudong Pudsey Puducherry Puebla Punasa Pune Punjab Punāsa Purley Putian
    Putney Putuo Puxi Puyang Pwllheli Pyongyang Pānihāti Qingdao Qingpu Qingyang Qingyuan Qinzhou
    Quanzhou Quebec Queensland Queenstown Quetta Quito Qujing Québec Rabat Radnorshire Raipur
    Rajamahendravaram Rajasthan Rajkot Rajshahi Raleigh Ramgundam Ramsbottom Ramsgate Ranchi
    Randburg Rangpur Rasapudipalem Rasapūdipalem Rathfarnham Rawalpindi Rawmarsh Rawtenstall
    Rayleigh Recife Redbridge Redcar Redditch Redhill Redruth Reigate Renfrew Renfrewshire Retford
    Reykjavik Rhondda Rhosllannerchrugog Rhyl Richmond Rickmansworth Ringwood Rio Ripley Ripon
    Risca Riyadh Rochdale Rochester Rochford Roehampton Rohini Rohtak Rome Romford Romsey
    Roodepoort Roscommon Rossendale Rostov-on-Don Rotherham Rotherhithe Rotterdam Rottingdean
    Roxburghshire Royston Royton Rugeley Ruiru Ruislip Runcorn Rushden Rustenburg Rutherglen
    Rutland Ryde Ryton Rājkot Rāmgundam Sacramento Saddleworth Saffron Saharanpur Sahiwal
    Sahāranpur Saitama Salford Salisbury Saltash Saltivka Salzburg Samara Sanaa Sandbach Sandhurst
    Sandown Sandwell Sandyford Sangli Santiago Sanya Sapele Sapporo Sarajevo Sardinia Sargodha Sark
    Saskatchewan Saxony Scarborough Scunthorpe Seaford Seaham Seattle Sefton Selby Selkirkshire
    Semarang Sendai Seoul Sevastopol Sevenoaks Sevilla Seville Shadwell Shaftesbury Shahjanpur
    Shanghai Shangqiu Shangrao Shantou Shaoguan Shaoxing Sharjah Sheffield Shekhupura Shenyang
    Shenzhen Sheppey Sherborne Sheringham Shetland Shibganj Shijiazhuang Shipley Shiraz Shivamogga
    Shiyan Sholapur Shoreditch Shoreham-by-Sea Shrewsbury Shropshire Shubra Shubrā Shyamnagar
    Shymkent Shāhjānpur Sialkot Sicily Sidmouth Siliguri Simferopol Sindh Sinfin Singapore Sinjhoro
    Sittingbourne Skegness Skelmersdale Skipton Skopje Sleaford Sligo Slough Smethwick Snowdonia
    Soho Sokoto Solihull Somerset Songjiang Soshanguve Southall Southampton Southend-on-Sea
    Southport Southsea Southwark Southwold Soweto Spalding Speke Spennymoor Srinagar Stafford
    Staffordshire Staines Stalybridge Stamford Stanford-le-Hope Stansted Staveley Stepney Stevenage
    Stirling Stirlingshire Stockholm Stockport Stockton Stockton-on-Tees Stoke-on-Trent Stornoway
    Stourbridge Stourport-on-Severn Stowmarket Stranraer Stratford Stratford-upon-Avon Streatham
    Stretford Strood Stroud Stuttgart Sudbury Suffolk Sukkur Sunbury-on-Thames Sunderland Suqian
    Surabaya Surbiton Surrey Sussex Sutherland Sutton Suwon Suzhou Swadlincote Swaffham Swanage
    Swanley Swanscombe Swansea Swindon Szczecin Sāngli Tabriz Tadley Taguig Taichung Tainan Taipei
    Taiyuan Taizhou Takoradi Tallaght Tallinn Tamale Tameside Tampa Tamworth Tangerang Tangier
    Tangshan Tashkent Tasmania Taunton Tbilisi Teesside Tehran Telford Templeogue Tenby Teni
    Tennessee Tenterden Tewkesbury Texas Thamesmead Thane Thanet Thatcham Thembisa Thessaloniki
    Thessaloníki Thetford Thirsk Thiruvananthapuram Thoothukudi Thornaby-on-Tees Thornton-Cleveleys
    Thrissur Thurso Thāne Tianjin Tianshui Tijuana Tipperary Tipton Tirana Tiruchirappalli
    Tirunelveli Tiruppur Tiverton Tokyo Tonbridge Tonypandy Tooting Toronto Torquay Totnes
    Tottenham Totteridge Totton Touba Toulouse Towcester Trafford Tralee Tripoli Trowbridge
    Trujillo Truro Tucson Tullamore Tulsa Tumkur Tumkūr Tungi Turin Tuscany Tyldesley Tynemouth
    Tyneside Uckfield Udaipur Ujjain Ulhasnagar Ullapool Ulsan Ulster Ulverston Umuahia Uppingham
    Urmston Urumqi Utrecht Uttoxeter Uxbridge Vadodara Vale Valencia Valladolid Valletta Vancouver
    Varanasi Vellore Venice Vereeniging Vienna Viewpark Vijayapura Vijayawada Vilnius Vinnytsya
    Virar Virār Visakhapatnam Volgograd Voronezh Wakefield Walkden Wallasey Wallington Wallsend
    Walsall Walthamstow Walton-on-Thames Walton-on-the-Naze Wandsbek Wandsworth Wantage Wanzhou
    Wapping Warangal Warminster Warri Warrington Warsaw Warwick Warwickshire Washington Waterford
    Waterlooville Watford Wath Weald Wealdstone Wearside Wednesbury Wednesfield Weifang Weinan
    Welkom Wellingborough Wembley Wenzhou Wessex Westbury Westhoughton Westmeath Westmorland
    Weston-super-Mare Wexford Weybridge Weymouth Whickham Whitby Whitechapel Whitefield Whitehaven
    Whitstable Wichita Wickford Wicklow Widnes Wigan Wigtownshire Willenhall Willesden Wilmslow
    Wiltshire Wimbledon Wimborne Winchester Windermere Winnipeg Winsford Wirral Wisbech Wisconsin
    Wishaw Witham Witney Woking Wokingham Wolverhampton Wombwell Woodbridge Worcester
    Worcestershire Workington Worksop Worthing Wrexham Wroclaw Wrocław Wuhan Wuhu Wuppertal Wuwei
    Wuxi Wuzhong Xiamen Xiangyang Xianyang Xining Xinxiang Xinyang Xuchang Xuhui Xuzhou Yancheng
    Yangjiang Yangon Yangpu Yangzhou Yantai Yaounde Yaoundé Yarm Yate Yateley Yeadon Yekaterinburg
    Yenagoa Yeovil Yerevan Yichang Yichun Yinchuan Yiwu Yixing Yokohama Yongzhou York Yorkshire
    Yulin Yunfu Zagreb Zamboanga Zapopan Zaporizhzhya Zaragoza Zaria Zhangjiagang Zhanjiang
    Zhaoqing Zhengzhou Zhongshan Zhongwei Zhuhai Zhuzhou Zibo Zigong Zunyi Zurich Zürich
    """
)
"""Names of one word."""

_OF_TWO_WORDS = """
    Abbey Wood, Abu Dhabi, Acocks Green, Addis Ababa, Alice Springs, Ann Arbor, Bandar Lampung,
    Bartley Green, Baton Rouge, Bayan Nur, Belle Vale, Belo Horizonte, Benin City, Bethnal Green,
    Bien Hoa, Bishop Auckland, Bishops Stortford, Biên Hòa, Black Country, Blue Mountains, Bognor
    Regis, Bossier City, Bowling Green, Brierley Hill, Briton Ferry, Broken Arrow, Broken Hill,
    Buenos Aires, Burgess Hill, Bury St, Byron Bay, Camden Town, Can Tho, Canary Wharf, Canning
    Town, Canvey Island, Cape Breton, Cape Coral, Cape Town, Castle Rock, Cedar Rapids, Chak Jhumra,
    Chalfont Saint, Chalk Farm, Chapel Allerton, Chapel Hill, Charing Cross, Cheadle Hulme, Ciudad
    Juarez, Ciudad Juárez, Ciudad Nezahualcoyotl, Cluain Meala, Coffs Harbour, Colorado Springs,
    Colwyn Bay, Coral Springs, Corpus Christi, Council Bluffs, Cần Thơ, Da Nang, Dar es, Daytona
    Beach, Droichead Nua, Dun Laoghaire, Dún Laoghaire, Ealing Common, Earl Shilton, East Grinstead,
    East Kilbride, East London, Ebbw Vale, Ebute Ikorodu, El Paso, Ellesmere Port, Enfield Lock,
    Enfield Town, Fall River, Fort Collins, Fort Lauderdale, Fort McMurray, Fort Myers, Fort Smith,
    Fort Wayne, Fort William, Fort Worth, Friern Barnet, Gerrards Cross, Glen Parva, Gold Coast,
    Golders Green, Grand Forks, Grand Junction, Grand Prairie, Grand Rapids, Great Malvern, Great
    Sankey, Great Wyrley, Great Yarmouth, Green Bay, Gustavo Adolfo, Hadley Wood, Hayling Island,
    Haywards Heath, Hazel Grove, Hedge End, Hemel Hempstead, Herne Bay, High Wycombe, Ho Chi, Holy
    Island, Hong Kong, Hoyland Nether, Huntington Beach, Hunts Cross, Ijebu Ode, Jalalpur Pirwala,
    Jhang Sadr, Johnson City, Kansas City, Karol Bagh, Karol Bāgh, Kempston Hardwick, Khartoum
    North, King's Cross, King's Lynn, Kryvyy Rih, Kuala Lumpur, La Paz, Lake District, Las Vegas,
    Leamington Spa, Leicester Square, Leighton Buzzard, Letchworth Garden, Little Rock, Logan City,
    Londonderry County, Long Beach, Long Eaton, Los Angeles, Lower Earley, Lower Hutt, Luohu
    District, Lytham St, Manchester City, Mansfield Woodhouse, Manukau City, Maple Ridge, Market
    Harborough, Marne La, Medicine Hat, Meikle Earnock, Melton Mowbray, Merthyr Tydfil, Mexico City,
    Milton Keynes, Mirpur Model, Moose Jaw, Moreno Valley, Mossel Bay, Mount Gambier, Mount Isa,
    Mount Vernon, Mountain View, Muswell Hill, Navi Mumbai, Nether Edge, New Cross, New Delhi, New
    Haven, New Malden, New Orleans, New Plymouth, New Rochelle, New Westminster, New York, Newport
    Pagnell, Newton Abbot, Newton Aycliffe, Newton Mearns, Nizhniy Novgorod, Norris Green, North
    Shields, Notting Hill, Oklahoma City, Old Trafford, Overland Park, Oxford Circus, Palm Bay, Palm
    Springs, Palmers Green, Palmerston North, Peak District, Perry Vale, Phnom Penh, Piccadilly
    Circus, Pindi Bhattian, Ponders End, Port Augusta, Port Elizabeth, Port Harcourt, Port
    Macquarie, Port Talbot, Porto Alegre, Potters Bar, Pravyi Bereh, Prince Albert, Prince George,
    Prince Rupert, Quezon City, Rajpur Sonarpur, Rapid City, Ras Al, Red Deer, Redondo Beach,
    Redwood City, Richards Bay, Round Rock, Sadr City, Saffron Walden, Saint Andrews, Saint Ives,
    Saint John, Saint Neots, Saint Paul, Saint Peters, Saint Petersburg, Salt Lake, San Antonio, San
    Bernardino, San Diego, San Francisco, San Jose, San Marcos, San Mateo, San Rafael, Santa Ana,
    Santa Barbara, Santa Clara, Santa Cruz, Santa Monica, Santa Rosa, Santo Domingo, Sao Paulo,
    Shepherds Bush, Shivaji Nagar, Silver Spring, Simi Valley, South Bend, South Croydon, South
    Norwood, South Ockendon, South Ruislip, South Shields, St Albans, St Andrews, St Austell, St
    Catharines, St Helens, St Ives, St Louis, St Neots, Stamford Hill, Staten Island, Sugar Land,
    Sunshine Coast, Sutton Coldfield, Swift Current, São Paulo, Tando Allahyar, Tando Bago, Tel
    Aviv, The Bronx, The Hague, Thousand Oaks, Thunder Bay, Tottenham Hale, Tower Hamlets, Trafalgar
    Square, Tunbridge Wells, Upper Hutt, Upper Norwood, Virginia Beach, Wagga Wagga, Wah Cantt,
    Walnut Creek, Waltham Abbey, Waltham Forest, Washwood Heath, Welwyn Garden, West Bridgford, West
    Bromwich, West Ham, West Molesey, White Plains, Whitley Bay, Wigston Magna, Wimborne Minster,
    Wood Green, Woodford Green, Worcester Park
"""

TOWNS_OF_TWO_WORDS: frozenset[str] = WORLD_TOWNS_OF_TWO_WORDS.union(
    " ".join(name.split()) for name in _OF_TWO_WORDS.split(",")
)
"""Names of two words, or the first two words of a longer one."""

TOWNS_THAT_ARE_WORDS: frozenset[str] = word_set(
    """
    Hull Bath Reading Sandwich Deal Rugby Wells Ely Rye Ware Diss Bury Sale Stoke Hook Barking Cork
    Mold Flint Battle Settle Epping Buckingham Lincoln Chester Chelsea Hyde Wick Bow Kew Strand Bray
    """
)
"""Names that count only behind a word that leads to a place."""
