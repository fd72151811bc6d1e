"""First names that are met often, so that one alone can be told from an ordinary word.

A list of names can never be whole: a name that is not in it is found by its neighbours only.
"""

from __future__ import annotations

from columnist.content.anonymity.world_names import WORLD_NAMES

_NAMES = """
Aaron Abdul Abdullah Abigail Abu Ada Adam Adebayo Adele Adrian Adriana Agnes Ahmed Aidan Aileen
Ailsa Aisha Aisling Ajay Akira Alan Alasdair Alastair Albert Alberto Alejandro Aleksandra Alex
Alexander Alexandra Alexis Alfie Alfred Ali Alice Alicia Alina Alisha Alison Alistair Allan
Allen Allison Alma Amanda Amara Amelia Amina Amir Amira Amit Amy Ana Anand Anastasia Andre
Andrea Andreas Andrei Andrew Andrzej Andy Aneesa Angela Angelica Angus Anil Anita Anjali Ann
Anna Annabel Anne Annette Annie Anthea Anthony Antoine Anton Antonia Antonio Anya Aoife Archie
Ariana Arjun Arlene Arnold Arthur Arun Asha Asher Ashley Ashok Asif Astrid Audrey Aurora Ava
Ayesha Ayo Babatunde Barbara Barney Barry Bartosz Beatrice Beatriz Becky Belinda Ben Benedict
Benjamin Bernadette Bernard Bernice Bert Beth Bethany Betty Beverley Beverly Bianca Bilal Billy
Birgit Bjorn Bob Bobby Boris Brandon Brenda Brendan Bret Brian Briana Bridget Bronwen Bruce
Bruno Bryan Bryony Caitlin Caleb Callum Calum Cameron Camila Camilla Candice Carina Carl Carla
Carlos Carlotta Carmen Carol Carole Caroline Carolyn Carrie Cassandra Catalina Caterina
Catherine Cathy Catriona Cecilia Cedric Celia Cerys Cesar Chandra Chantal Charles Charlie
Charlotte Chen Cheryl Chiara Chidi Chike Chinedu Chloe Chris Christina Christine Christopher
Ciara Cindy Claire Clara Clare Clarissa Claude Claudia Clifford Clive Clodagh Colette Colin
Colleen Connor Conor Constance Corinne Cormac Craig Cynthia Cyril Damian Damien Dan Dana Daniel
Daniela Danielle Danny Daphne Darcy Daria Darius Darren Dave David Deb Debbie Deborah Debra
Declan Deepa Deepak Deirdre Delia Demetrius Denis Denise Dennis Derek Dermot Desmond Devika
Devon Dexter Diana Diane Diego Dilys Dimitri Dinesh Dmitri Dolores Dominic Dominik Dominique
Donald Donna Dora Doreen Doris Dorothea Dorothy Doug Douglas Duncan Dylan Eamon Eddie Edgar
Edith Edmund Eduardo Edward Edwin Efua Eileen Eimear Elaine Eleanor Elena Eli Elias Elijah Elisa
Elise Elizabeth Ella Ellen Ellie Elliot Elliott Eloise Elsa Elsie Emanuel Emeka Emily Emma
Emmanuel Eric Erica Erik Erika Erin Ernest Esme Esperanza Esther Ethan Ethel Eugene Eunice Eva
Evan Evelyn Ewan Ezra Fabio Faisal Farah Farhan Farida Fatima Fatou Faye Felicity Felipe
Felix Ferdinand Fergus Fernando Finlay Finn Fiona Florian Folake Frances Francesca Francesco
Francis Francisco Francois Frankie Franz Fraser Fred Freda Freddie Frederick Freya Friedrich
Gabriel Gabriela Gabrielle Gail Gareth Gary Gavin Gemma Genevieve Geoff Geoffrey George Georgina
Gerald Geraldine Gerard Gertrude Ghulam Gideon Gilbert Giles Gillian Gina Giorgio Giovanni
Giulia Gladys Glenda Glenn Gloria Godfrey Gordon Graeme Graham Grainne Greg Gregor Gregory Greta
Gretchen Guillermo Gulsen Gunther Gurpreet Gustavo Gwen Gwyneth Habib Hadiza Hakim Halima Hamish
Hamza Hana Hanna Hannah Hans Harold Haroon Harpreet Harriet Harry Harvey Hasan Hassan Hattie
Hector Heidi Heinrich Helen Helena Helga Henrietta Henrik Henry Herbert Hermione Hilary Hilda
Hiroshi Howard Hubert Hugh Hugo Humphrey Hussain Hussein Iain Ian Ibrahim Ida Ifeoma Ignacio
Igor Ike Imani Imogen Imran Ines Ingrid Ioana Iona Iqbal Irene Irina Irma Isaac Isabel Isabella
Isabelle Isadora Isaiah Isla Ismail Ivan Ivana Ivor Jackie Jacob Jacqueline Jacques Jaime Jake
Jakub Jamal James Jamie Jan Jane Janet Janice Janine Jared Jasmin Jason Javier Jayne Jean
Jeanette Jeannie Jeff Jeffrey Jelena Jemima Jennie Jennifer Jenny Jeremiah Jeremy Jermaine
Jerome Jerry Jess Jessica Jill Jim Jimmy Jin Joan Joanna Joanne Joao Jocelyn Jodie Joe Joel
Johan Johann Johanna John Johnny Jon Jonas Jonathan Jorge Jose Josef Joseph Josephine Josh
Joshua Josie Joyce Juan Juanita Judith Judy Jules Julia Julian Juliana Julie Juliet Julius
Justin Justine Justyna Kabir Kamal Kamila Karen Karim Karin Karina Karl Karla Kasia Kate
Katherine Kathleen Kathryn Kathy Katie Katrina Katya Kay Keisha Keith Kelechi Kelly Ken Kenji
Kenneth Kerry Kevin Khadija Khalid Kieran Kim Kimberley Kimberly Kirsten Kirsty Klaus Konrad
Kris Krishna Kristen Kristina Krystyna Kumar Kurt Kwame Kyle Kylie Lachlan Laila Lakshmi Lara
Larry Lars Latoya Laura Lauren Laurence Lavinia Lawrence Lea Leah Leanne Lee Leila Lena Leo Leon
Leona Leonard Leonardo Leonie Leroy Lesley Leslie Lewis Leyla Liam Libby Lidia Lilian Lillian
Lina Linda Lindsay Lionel Lisa Liz Lizzie Lloyd Logan Lois Lola Lorenzo Loretta Lorna Lorraine
Louis Louisa Louise Luca Lucas Lucia Lucinda Lucy Luis Luisa Lukas Luke Lydia Lyn Lynda Lynn
Lynne Mabel Maciej Mackenzie Maddie Madeleine Maeve Magda Magdalena Magnus Mahmoud Maisie
Malcolm Malik Mandy Manfred Manish Manuel Manuela Marc Marcel Marcin Marco Marcus Margaret
Margarita Margot Maria Mariam Marian Marianne Marie Marilyn Marina Mario Marion Marisa Marjorie
Marlene Marlon Marta Martha Martin Martina Mary Maryam Mateo Mateusz Mathew Mathilda Matilda
Matt Matteo Matthew Maureen Maurice Mauricio Mavis Maxine Maxwell Maya Megan Mehmet Mei Melanie
Melinda Melissa Melvin Meredith Mervyn Mia Michael Michaela Michal Michel Michele Michelle
Miguel Mihai Mike Mikhail Mila Mildred Milena Millicent Millie Mina Ming Miranda Miriam Mirza
Mitchell Mo Mohamed Mohammad Mohammed Mohan Moira Mollie Molly Mona Monica Monika Monique Morag
Morgan Moses Muhammad Muriel Murray Mustafa Myra Myrtle Nadia Nadine Naeem Naomi Nasreen
Nastasia Natalia Natalie Natasha Nathan Nathaniel Neha Neil Nell Nellie Ngozi Niall Niamh
Nicholas Nick Nicola Nicolas Nicole Nigel Nikhil Nikita Nikolai Nina Nisha Noah Noel Nora Noreen
Norma Norman Nuala Nuria Octavia Olga Oliver Olivia Olu Oluwaseun Omar Oonagh Orla Oscar Otto
Owen Pablo Padraig Paloma Pam Pamela Paola Parveen Pascal Patricia Patrick Paul Paula Pauline
Pawel Pedro Peggy Penelope Percy Peter Petra Petros Phil Philip Philippa Phillip Phoebe Phyllis
Pierre Pilar Piotr Pippa Polly Prakash Preeti Priscilla Priya Quentin Rachael Rachel Radha
Rafael Raj Rajesh Ralph Ramesh Ramona Ranjit Raphael Rashid Raul Ravi Raymond Rebecca Rebekah
Reginald Rehana Renata Rene Reuben Rhiannon Rhoda Rhys Ricardo Richard Rick Rita Robert Roberta
Roberto Robyn Rochelle Roderick Rodrigo Roger Rohan Roisin Roland Romeo Ron Ronald Ronan Rory
Rosa Rosalind Rosamund Rosanna Roseanne Rosie Ross Rowan Rowena Roxanne Roy Ruben Rufus Rukhsana
Rupert Russell Ruth Ruthie Ryan Saba Sabina Sabrina Sadia Sadie Saeed Saira Sakura Salim Sally
Salma Sam Samantha Samir Samira Samuel Sandeep Sandra Sandro Sanjay Santiago Sara Sarah Sasha
Saskia Scarlett Scott Sean Sebastian Selena Selina Seona Serena Sergei Sergio Seth Shabana
Shahid Shamima Shane Shannon Sharon Shaun Shauna Shazia Sheena Sheila Shelagh Shelley Sheryl
Shirley Shona Shreya Sian Sidney Siegfried Sienna Silvia Simon Simone Sinead Siobhan Sita Sofia
Sonia Sonja Sophia Sophie Spencer Stacey Stan Stanislav Stanley Stefan Stella Stephanie Stephen
Steve Steven Stewart Stuart Subhash Suki Sultana Suman Sumaya Sundar Sunil Sunita Suresh Susan
Susanna Susannah Susanne Sushma Susie Suzanne Svetlana Swati Sybil Sylvia Tabitha Tahir Tamara
Tammy Tamsin Tania Tanya Tara Tariq Tasha Tatiana Ted Temitope Terence Teresa Terri Terry Tessa
Thandi Thea Thelma Theo Theodore Theresa Thomas Tiffany Tim Timothy Tina Tobias Toby Todd Tom
Tomas Tomasz Tommy Toni Tony Tracey Tracy Trevor Tricia Trina Tristan Trudy Tyler Tyrone Uma
Umar Ursula Usha Vaibhav Valentina Valeria Valerie Vanessa Vera Vernon Veronica Vicki Vicky
Vijay Vikram Vince Vincent Viv Vivian Vivien Vivienne Vladimir Waleed Wally Walter Wanda Wayne
Wei Wendy Wesley Wilfred Wilhelm Wilhelmina William Winifred Winston Wojciech Xavier Xiao Yan
Yasmin Yasmine Yolanda Youssef Yuki Yusuf Yvette Yvonne Zachary Zadie Zahra Zainab Zak Zara
Zeinab Zelda Zeynep Zoe Zofia Zoltan Zubair Zuleika
"""

_WORDS_AS_WELL = """
Amber April Art August Austin Autumn Baker Basil Bill Blessing Blue Brook Brooke Carter Chad
Chance Chase Chelsea Cherry Chester Christian Chuck Clay Cliff Cooper Coral Crystal Curtis Daisy
Dale Dawn Dean Drew Earl Ebony Eden Eve Faith Flora Florence Ford Frank Gale Gene Ginger Glen Glory
Grace Grant Guy Harmony Harper Hazel Heath Heather Holly Hope Hunter Iris Ivy Jack Jackson Jade
Jasmine Jasper Jay Jewel Jordan Joy June Justice Kent King Lance Laurel Lily Lincoln Mark Mason
Max May Melody Mercedes Mercy Miles Nat Norm Olive Opal Page Paris Parker Pat Patience Pearl Peg
Penny Pierce Poppy Precious Prince Prudence Queen Ray Reed Rich Rob Robbie Robin Rod Roman Rose
Rosemary Ruby Rusty Sage Sandy Savannah Sky Skye Sterling Stone Sue Summer Sydney Taylor
Terrence Gray Grey Young Bishop Marsh Pike Frost Wolf Fox Swift Sharp Moody Savage Noble Price Banks
Brooks Woods Mills Wells Poole Moss Dale Lane Gates Carpenter Mason Turner Miller Porter Potter
Fisher Shepherd Gardner Butler Marshall Knight Abbott Steele Bell Bush Hunt Cook Crane Finch
Drake Bull Lamb Hogg Swann Bird Hawk Lord Trench Winters Rivers Waters Power Powers Church Pope
Tiger Trent Troy Val Victor Victoria Viola Violet Virginia Wade Ward Warren Will Willow
Win Woody Wren
"""

FIRST_NAMES: frozenset[str] = WORLD_NAMES.union(_NAMES.split())
"""Names that are no ordinary words."""

NAMES_THAT_ARE_WORDS: frozenset[str] = frozenset(_WORDS_AS_WELL.split())
"""Names that are ordinary words too, and count where only a name would have its capital."""
