"""First names from many languages, as they are met in Britain: a longer list than one would write.

Drawn from lists of first names by country, less those that are words or places too. Signs above and
below the letters count, so that many names stand here both with and without them.
"""

from __future__ import annotations

from columnist.content.anonymity.words import word_set

WORLD_NAMES: frozenset[str] = word_set(
    """
    Aaliyah Aamir Abbas Abbi Abbie Abby Abdallah Abdi Abdu Abdullahi Abdurrahman Abel Abena
    Abhimanyu Abid Abraham Abram Abril Abubakar Achieng Achille Achim Adaeze Adan Adela Adelina
    Adeline Adem Adeola Adesola Adetokunbo Adil Adina Aditya Adnan Adolf Adolfo Adonis Adora
    Adrianna Adrianne Adriano Adrien Adrienne Adrián Adwoa Adèle Afonso Afua Afzal Agata Agatha
    Agathe Agnieszka Agnès Agostino Agus Agustin Agustín Ahmad Ahmet Aida Aiden Aimee Aina Aine Aki
    Aksel Akshay Akua Alain Alana Alanis Alanna Albano Albertine Albin Albrecht Alcan Alcides Aldo
    Alejandra Aleks Aleksandar Aleksander Aleksandr Alena Alessandra Alessandro Alessia Alessio
    Alexandr Alexandre Alexandros Alexei Alf Alfonso Alfredo Aline Alis Alisa Alister Alix Aliya
    Alka Alla Allegra Alois Alonso Alphonse Alva Alvaro Alvin Alyssa Ama Amadeo Amadeus Amadi Amado
    Amador Amalia Amalie Amarachi Amaro Amaya Ambrose Ambrosio Amedeo Amelie Amico Amie Amin
    Aminata Ammar Amon Amos Amparo Amélie América Anabel Anas Anca Anders Anderson Andor Andra
    Andree Andrej Andres Andrey André Andrés Ane Angel Angelika Angelina Angelique Angelo Angharad
    Angie Anh Anika Anirudh Anja Anka Annalise Annemarie Anni Annika Anny Anouk Anselm Anselmo
    Antero Anto Antoinette Antonella Antoni Antonius Antony Antti António Anwar Apollonia Aral Aran
    Arian Ariane Arie Ariel Arif Arin Aris Aristide Aristides Armando Armas Armin Arndt Arne Arno
    Aron Arran Arron Arsenio Artur Arturo Arvid Arvo Arya Aryan Ashleigh Ashraf Ashton Aston Ati
    Atte Attila Augusta Auguste Augustin Augustine Augusto Aurelio Avi Avni Avram Avril Awan Axel
    Aya Ayaan Ayla Aylin Ayodele Ayoub Ayse Aysel Ayub Azad Azhar Aziz Azizi Babar Baber Babette
    Badawi Badr Baha Bahari Bailey Baki Bala Baldur Baltasar Balthasar Balwinder Bambang Barak
    Baraka Baris Barr Bart Bartholomew Bartley Bartolomeo Bashar Basheer Bashir Bassam Bastian
    Bautista Baz Beate Beatrix Bebe Bedi Belen Bella Bello Benedetto Benedikt Bengt Benicio Benigno
    Benita Benito Benno Benny Benoit Benoît Benson Bento Benvenuto Beppe Berenice Berk Bernardino
    Bernardo Bernd Berndt Bernhard Bernie Berta Bertha Berthold Bertie Berto Bertram Bertrand Beryl
    Bessie Beste Bethan Bett Bettina Bev Bhavani Bina Birger Birgitte Bjarne Björn Bjørn Blaine
    Blake Boaz Bodo Boe Bogdan Bolanle Boniface Bonifacio Borja Bozena Brad Bradley Bram Branko
    Brett Brid Bridie Brien Brigid Brigitte Brita Britta Brittany Bronwyn Bruna Bruni Buhari Bukola
    Burak Burcu Burkhardt Cadi Cait Caitlyn Caius Calista Callan Calvin Camille Camillo Camilo
    Caoimhe Capa Cara Caren Carin Carlito Carlo Carly Carmel Carmela Carmelo Carmina Carmine Carola
    Carsten Carys Casemiro Casey Casper Cassie Catarina Cath Cathal Cathleen Catrin Cayetano
    Cecelia Cecil Cecile Celina Celine Celso Cem Cemal Ceri Cesare Chaitanya Chantel Chantelle
    Charan Charis Charlene Charmaine Chelsey Cherie Chiamaka Chidinma Chioma Chipo Chloé Chloë
    Christa Christabel Christiana Christiane Christie Christin Christof Christoph Christophe
    Christos Christy Chukwu Chuy Cian Ciaran Cici Cilla Cillian Cinta Cipriano Ciro Citra Claes
    Clair Clarice Clark Clas Claudine Claudio Claudius Claus Clemens Clement Clemente Clotilde Cody
    Coleman Collette Colm Colman Colum Columba Conchita Connell Connie Conny Conrad Constantin
    Consuelo Corey Corina Corinna Cormack Cornelia Cornelis Cornelius Corrado Cory Cosima Cosimo
    Costin Courteney Courtney Cristal Cristian Cristiano Cristina Cristobal Cristóbal Cruz Cyprian
    Cyrus Cécile Céline César Daan Dadi Dafydd Dagmar Dai Dalia Damiano Damilola Danang Dani Danica
    Daniele Daniella Danilo Danson Dante Dara Daren Darin Dario Dariusz Darko Darragh Darrell
    Darrin Darryl Daryl Dasa Davi Davin Davis Dawud Dayna Daz Deane Debora Debs Deepika Deidre
    Dejan Delfino Delyth Deniz Denny Derick Dermott Derrick Desiree Devi Dewi Dhruv Dianne Diarmuid
    Dickson Dieter Dietrich Dillon Dimas Dimitrios Dina Dinah Dino Diogo Dion Dionne Dirk Divya
    Diya Domenico Domhnall Domingo Dominick Dominika Dona Donal Donatella Donatello Donato Dono
    Dorcas Dorian Dorota Dragan Duarte Dulce Dunia Durante Dusan Eamonn Eberhard Eberhardt Ebru
    Eckhardt Eckhart Edda Edel Edgardo Edina Edmond Edna Edoardo Eduard Edvard Edwina Eero Efe
    Effie Egbert Egon Ehsan Eilish Einar Einer Eka Ekaterina Ekene Eko Ekta Elba Eleni Eleonora
    Eleri Eliana Elif Elin Elina Elinor Elis Elisabeth Eliseo Elisha Eliza Elli Ellis Elly Elma
    Elmer Eloy Elspeth Elton Elvin Elvira Ema Eman Emas Emer Emil Emile Emilia Emiliano Emilie
    Emilio Emin Emine Emmanuelle Emmerich Emmett Emre Encarnacion Enda Enes Engelbert Engin Ennio
    Enrico Enrique Enver Enya Enzo Eoin Erastus Erdem Erdogan Erhard Erich Erick Erling Erna
    Ernestine Ernesto Ernst Erol Ervin Erwin Eryn Esa Esi Esmeralda Esra Esteban Estela Estelle
    Estrella Etienne Etta Ettore Euan Eugen Eugenia Eugenie Eugenio Eugène Eusebio Evangelista
    Evans Evelina Eveline Evelyne Evi Evie Evita Ewa Ewald Ezekiel Ezequiel Ezio Fabian Fabienne
    Fabrizio Fahad Falk Fang Fanny Faraj Fariha Faris Faruk Fatemeh Fatma Fatoumata Faustino Fausto
    Federica Federico Fedor Feisal Felicia Feliciano Fem Feng Ferdinando Ferenc Fergal Fernanda
    Festus Ffion Fidel Fidelis Filip Filipe Filippo Fionn Flavia Flavio Flemming Fleur Flor
    Florentine Florentino Floris Folashade Fortunato Fouad Fran Franck Franco Francoise Franklin
    Frans François Françoise Freddy Frederic Frederico Frederik Fredo Fredric Fredrick Fredrik
    Frida Frieda Fritz Frédéric Funmi Félix Gabby Gabel Gabor Gabriele Gabriella Gael Gaetano Gagan
    Gaiman Galina Gamze Ganda Garang Garda Garrett Garry Gaspar Gaurav Gauri Gautam Gavan Gaz Geert
    Geir Geneviève Geordie Georg Georges Georgiana Georgios Geraint Geraldo Gerardo Gerd Gerda
    Gerhard Gerhardt Gerhart Gero Geronimo Gerrard Gerrit Gert Gertrud Gethin Ghada Ghani Giacomo
    Giada Gian Giancarlo Gianfranco Gianluca Gianluigi Gianna Gianni Gibson Gilberto Gilda Gilles
    Gillis Gilman Gino Giovanna Girish Girolamo Gisela Giuliana Giuliano Giulio Giuseppe Giz Glenys
    Goda Godwin Gokhan Gonzalo Gopal Goran Gordan Gottfried Gottlieb Gracia Graciela Graziano
    Grazyna Greco Gregorian Gregorio Grete Gretel Griselda Grzegorz Guang Gudrun Guenther Guglielmo
    Guido Guilherme Guillaume Gul Gulab Gunnar Gunter Gurdeep Gustaf Gustav Guus Gwendolen
    Gwendoline Gwenllian Gwilym Gwyn Gérard Göran Günter Günther Hadi Hafsa Haider Hailey Hakan
    Hala Haley Halil Halim Halina Hamid Hamzah Hanan Hani Hanne Hannes Hanno Hao Harald Hardik Hari
    Harjit Harri Harrison Hartwig Harun Haruna Hatem Hatice Hatin Hawa Hayden Hayley Hazrat Hedda
    Hedwig Hedy Heide Heike Heiner Heinz Heledd Helene Helge Heli Helle Hellen Helmer Helmut
    Helmuth Hema Hendra Hendrik Henning Henri Henriette Henrique Henryk Herman Hermann Hermine
    Hernando Herrmann Hertha Hiba Hilde Hildegard Hillary Hinrich Holger Hollie Hong Honore Honoré
    Horacio Horst Hortense Hosea Huda Hugues Hui Hulya Humberto Huseyin Huw Huy Hywel Héctor Hélène
    Ibtisam Idris Ieuan Ifa Ifan Ifeanyi Iftikhar Ige Ignazio Ika Iker Ilan Ileana Ilhan Ilona Ilsa
    Ilse Ilyas Iman Imelda Imre Ina Indah Indira Indra Inez Inga Inge Ingeborg Inger Ingmar Ingo
    Inka Inna Inés Ioan Ipek Ira Irena Irfan Isa Isabela Isac Isak Isha Isidro Ismael Isobel Isolde
    Issa Istvan Ivanka Ivar Iver Ivica Ivo Iván Iwan Iwona Ize Izzy Jaan Jabal Jacek Jacinta
    Jacinto Jacobo Jacopo Jacqui Jad Jadwiga Jael Jafar Jagdish Jahangir Jai Jairus Jakob Jalal
    Jalil Jamaal Jameel Jamil Jamila Jana Janette Jani Janina Janko Janna Janne Janos Janus Janusz
    Japheth Jari Jaroslav Jaroslaw Jaspreet Jaswinder Javan Javed Javi Jawad Jaya Jayden Jayson
    Jeanne Jeannette Jeannine Jeet Jemma Jen Jenifer Jenni Jens Jeppe Jere Jerzy Jesper Jesse Jesus
    Jesús Jian Jiang Jie Jillian Jimmie Jing Jip Jiri Jo Joachim Joakim Joana Joaquim Joaquin
    Joaquín Jochen Jody Joey Johannes Johnathan Johnnie Johnson Johnstone Joko Jolanta Jolene Jolie
    Jonah Jonathon Joni Jonny Jono Joost Jordana Jordi Jordon Jordy Jorg Joris Josefa Josefina
    Josep Josette Josiah Josip Jost José Jovan Jozef João Juana Juanito Jude Juergen Juli Julianna
    Julien Julieta Juliette Julio Julián Juma Jun Juni Jurgen Juri Jussi Justina Justus Juul Jyoti
    Jérôme Jörg Jørgen Jürgen Kaan Kacper Kader Kadir Kai Kaisa Kaitlin Kaitlyn Kaj Kaja Kalina
    Kalle Kamala Kamar Kamau Kamil Kamran Kanda Kane Karam Kareem Karel Kari Karima Karimi Karman
    Karna Karol Karolina Karsten Karta Kasim Kaspar Kasper Kassim Kata Katana Katarina Katarzyna
    Katelyn Katerina Katharina Katharine Kathi Kathrin Katja Katrin Katrine Katy Kavita Kavitha
    Kavya Kayla Kaylee Kayleigh Keely Kehinde Kellie Kelsey Kemal Kemba Kenan Kenechukwu Kenedy
    Kenn Kennet Kenny Kenzie Keri Kerri Kerstin Kev Kezia Khaled Kian Kiera Kiernan Kieron Kilian
    Killian Kipchoge Kira Kirby Kirk Kirstie Kjell Klaas Klara Klas Koen Kofi Kojo Kondo Konstantin
    Krish Krista Kristian Kristin Kristine Kristoffer Kristopher Krzysztof Kulwinder Kuno Kurtis
    Kwabena Kweli Kwesi Kyra Laban Lada Laetitia Lage Laika Lala Lalita Lamar Lambert Lana Lando
    Larisa Larissa Lasse Lassi Laszlo Lateef Latif Laure Laurens Laurent Lauri Laurie Layla Leander
    Leandro Leela Leena Lega Lei Leia Leif Leigh Len Leni Lennart Leone Leonhard Leonid Leonor
    Leonora Leonore Leopold Leopoldo Lerato Leszek Leticia Letizia Levi Levis Li Lia Liane Libor
    Lila Lili Lilia Liliana Liliane Lilli Lilly Lilo Limon Lin Linde Lindsey Ling Linh Linnea Linus
    Lisbeth Lise Lisette Liu Liv Livia Liza Lizzy Lolita Lona Loraine Lorelei Lorena Lorenz Loreto
    Loretto Lorin Lothar Lotta Lotte Loui Louie Lourdes Lowe Lowri Luan Lubna Luc Lucca Lucho
    Lucian Luciana Luciano Lucie Lucio Lucrezia Lucía Ludmila Ludovic Ludovico Ludwig Luigi Luise
    Luka Lukasz Lupita Lutz Luís Lykke Lyndon Lyndsay Lyndsey Lynsey Léon Maarten Macauley Madani
    Madeline Madhav Madhu Madison Mads Magdalene Maggie Maha Mahdi Maher Mahmood Mahmud Mai Maia
    Maida Maina Mair Maire Maj Maja Majeed Majid Maks Malachy Malena Malgorzata Malika Malin Malini
    Mamadou Maman Manan Manda Mandla Manjula Manolo Manon Manpreet Manu Mara Marcela Marcelino
    Marcell Marcelle Marcello Marcelo Marcia Marciano Marcio Marcos Marek Maren Marga Margaux
    Margherita Margit Margret Margrethe Marguerite Mari Mariah Mariana Marianna Mariano Maribel
    Marietta Marika Marini Marino Marinus Marisol Marissa Marit Marita Marius Mariusz Marja Marko
    Markus Marlies Marte Marthe Martine Martino Martyn Martín Marvin Marwa Maryann Maryanne Maryse
    María Massimiliano Massimo Mateus Mathias Mathilde Matias Matilde Mato Matthias Matthieu Mattia
    Mattias Matts Maud Maura Maurizio Mauro Maximilian Meaghan Meda Meena Meera Meg Megha Meghan
    Mehdi Mehmed Meiling Meirion Mel Melania Melina Melisa Meltem Menna Mererid Merve Mervin Mesut
    Metin Mette Micah Micha Michail Micheal Michell Michèle Mick Mie Mieczyslaw Mihail Mik Mika
    Mikael Mikaela Mikkel Mikko Milo Milos Milosz Milton Mimi Minerva Minh Mio Mira Mircea Mirko
    Miroslav Miroslaw Misra Mitchel Mohamad Mohini Morfydd Moritz Morris Morten Mortimer Moussa
    Moya Muhammed Muireann Muni Murat Musee Myles Myriam Nabeel Nabil Nadeem Nadim Nadja Naim Nair
    Najib Nana Nancy Nandini Nando Nanna Narciso Nasim Nasir Natan Natascha Nath Nathalie Navdeep
    Naveen Nawal Naz Nazan Neal Neel Neelam Nehemiah Neill Nelly Nermin Nerys Nessa Neville Nia
    Nial Nichole Nicklas Nico Nicodemus Nicolae Nicolai Nicolaus Nicolás Nicu Nidhi Niels Nieves
    Nige Nihal Nihat Nika Nikki Niklas Niko Nikola Nikolaj Nikolaos Nikolas Nikolaus Nilgun Nils
    Nino Nisa Nitin Njoroge Nkechi Nnamdi Noelle Nomvula Noor Norah Norbert Nour Novi Noël Nuno
    Nurcan Nuri Nurul Obed Obinna Octavian Octavio Odette Ofelia Oisin Okan Ola Olaf Olav Olivier
    Olle Olli Ollie Olof Oluchi Olumide Omari Omran Oni Onofre Onyeka Oona Ophelia Orazio Orhan
    Oriana Osama Oskar Osman Osmo Ossian Osvaldo Oswald Oswaldo Otay Othman Otieno Oto Ottavio
    Ousmane Ove Owain Ozan Ozlem Paavo Padma Paige Pancho Pandu Panini Paolo Parminder Parvez
    Pascale Pasquale Patric Patricio Patrik Patrizia Paulette Pauli Paulina Paulo Pavel Paye Paz
    Pearce Pearse Peder Pekka Pelle Pellegrino Pepe Pepito Peris Perla Pero Petar Peterson Petr
    Petri Philemon Philipp Philippe Philomena Phineas Piero Pieter Pietro Pinar Pius Polina Pompeo
    Pontus Pooja Porfirio Poul Pradeep Priyanka Przemyslaw Pumbaa Qamar Qasim Qiang Qing Quang
    Quincy Quinn Qutb Rabb Rabi Rabia Rachelle Radek Radhika Radi Radoslaw Radovan Radu Raed Raees
    Raf Rafa Rafal Raffaele Rafi Rafiq Raghav Ragnar Rahat Raheel Raheem Rahim Rahman Rahul
    Raimondo Raina Rainer Raisa Rajab Rajinder Rakesh Raksha Ralf Ramadhan Ramazan Ramiro Ramon
    Ramón Rana Ranbir Randi Rania Ranieri Ranveer Raquel Rashida Rasmus Rasul Ratna Raúl Rebeca
    Recep Reda Redmond Reece Reem Reg Regan Regina Regine Reimer Reinaldo Reine Reiner Reinhard
    Reinhardt Reinhart Reinhold Rekha Remo Remus Remy Rena Renan Renate Renato Renee Reni Renzo
    René Renée Resi Reva Reyes Reyna Reynaldo Reza Rhian Rhianna Rhodri Rhona Rhonda Rian Riccardo
    Rickard Ricky Rigo Rik Rika Riku Rina Rishi Ritu Riya Riza Robby Robinson Rocco Rodger Rodgers
    Rodney Rodolfo Rogelio Rogers Rohit Rolando Rolf Romana Romano Romulus Romy Rona Ronaldo Ronnie
    Ronny Roos Rosalia Rosalie Rosalina Rosanne Rosemarie Rosina Rosita Roslyn Rossa Roxana Roza
    Ruairi Rubén Rudi Rudolf Rudolph Rudra Ruggiero Rui Rukia Rutendo Ruy Ryszard Rémy Saad Saal
    Saar Sabah Sabin Sabine Sabri Sacha Sachi Sachin Sadat Safia Sahil Sahin Saida Saidi Saima Saka
    Salami Saleh Salih Salman Salome Salud Salvatore Samar Sami Sammy Samson Samu Sana Sanda Sandor
    Sangeeta Sani Sanj Sanna Sanne Sante Santino Saoirse Sarina Sarita Satish Satu Satya Saul Sava
    Seamus Sebastiano Sebastiao Sebastien Sebastián Sebastião Seda Seema Sefer Segun Seif Selim
    Selin Selma Senn Sepp Serafina Serge Sergius Serkan Seun Seve Severin Severino Sevgi Shaista
    Shakil Shani Shania Shannan Shannen Shanti Shaz Sheamus Shehu Shelby Shem Sheree Shilpa Shivani
    Shruti Sibel Sid Siddharth Siem Sigismund Sigmar Sigmund Signe Sigrid Sigurd Sila Silas Silke
    Silvana Silvano Silvester Silvestre Silvio Simeon Simi Simisola Simo Simona Simón Sinan Sioned
    Sipho Sisko Siti Siv Siya Slawomir Slobodan Sneha Socorro Sofi Sofie Sofía Solomon Solveig
    Sonya Soraya Sorin Srinivas Stacy Staffan Stanislaus Stanislaw Stavros Stef Stefani Stefania
    Stefanie Stefano Steffen Steffi Steph Stephan Stephane Stig Stéphane Sudha Sujata Sukhwinder
    Suleiman Sumit Surya Susana Suse Suze Svein Sven Sylvester Sylvie Szymon Sébastien Søren
    Tadeusz Tafadzwa Tage Tahira Taiwo Talal Talia Talib Tami Tamu Tanja Tanvi Tao Tasneem Tayyip
    Teddy Teemu Tejas Temi Tendai Teo Teodoro Tere Tereza Terje Tess Thabo Thaddeus Thales Thandiwe
    Theobald Theodor Theodora Therese Thiago Thibault Thibaut Thierry Thom Thorsten Thérèse Tia
    Tiago Tibor Tiernan Tilda Tilly Tilman Timm Timmy Timo Ting Tino Tira Tisa Tito Titus Toki Tola
    Tolga Tolu Toma Tome Tomi Tomislav Tomo Tomos Tomás Tomé Tonia Tonya Torben Tori Torsten Tove
    Travis Treacy Trini Trish Trudi Trung Tudor Tugba Tunde Ture Tuukka Tycho Tyra Tyson Ubaldo
    Uche Uchenna Ufuk Ugo Ulf Uli Ulises Ullrich Ulrich Ulrik Ulrika Ulrike Umberto Umit Una Unni
    Urbano Uriel Urszula Usman Utama Ute Uwe Vadim Valdemar Valentin Valeri Valerio Valero Valter
    Valtteri Valérie Vanda Vanya Vasco Veda Veera Velma Venkat Venkatesh Verena Verner Vero
    Veronika Veronique Vesa Vicente Victoire Victorino Vidal Vide Vidya Viggo Viktor Viktoria
    Vilhelm Vilma Vincenzo Vinicius Vinod Violeta Violetta Virgilio Virginie Vishal Vitali Vito
    Vitor Vittoria Vittorio Vitus Vivek Vivi Viviana Viviane Vlad Vladislav Volkan Volker Víctor
    Wafa Wahab Waheed Waldemar Walther Wang Wani Wanjiru Wanyama Waseem Wazir Weldon Werner Wessel
    Whitney Wieland Wieslaw Wilfried Wille Willem Willi Willie Willis Willy Wilma Wilmer Wilson
    Winnie Witold Wladimir Wolfgang Wulf Wyatt Wycliffe Xavi Xiang Xiaoming Xiaoyan Xin Xiu Xiuying
    Yaa Yahya Yaman Yang Yani Yannick Yara Yaseen Yash Yasin Yasir Yassin Yaw Yesim Yetunde Yewande
    Yi Yifan Yilmaz Ying Yong Yosef Yousef Yuan Yue Yulia Yuri Yuvraj Yves Zac Zach Zacharias Zafar
    Zaheer Zahid Zahir Zaid Zakaria Zanele Zbigniew Zdzislaw Zeenat Zehra Zeki Zelaya Zeno Zenobia
    Zenon Zhang Zhao Zhen Zhi Ziggy Zina Zita Zoey Zora Zoran Zoë Álvaro Ángel Émile Étienne
    Sunniva Jorunn Torbjorn Ragnhild Halvor Turid Oddny Ylva Eirik Haakon Hakon Asbjorn Dagny Trond
    Vidar Yngve Folke Gunilla Ulla Elsbeth Annelise Fionnuala Dearbhla Tadhg Eoghan Siofra Bronagh
    Proinsias Murali Karthik Ananya Aditi Ishaan Rukmini Savitri Parvati Harish Balaji Vasudha
    Meenakshi Anke Dietmar Swantje Frauke Hannelore Burkhard Ottilie Liesel Lieselotte Friederike
    Annegret Torquil Mhairi Eilidh Iseabail Ruaridh Eirlys Myfanwy Llyr Ifor Branwen Siân
    Chukwuemeka Folasade Oyin Babajide Njeri Nomsa Mpho
    """
)
"""Names that are no ordinary words, the frequent English ones left out."""
