"""More words that explain a capital: frequent words of English that are nobody's name.

Drawn from counting words, less all that are first names, surnames, towns or countries too.
"""

from __future__ import annotations

from columnist.content.anonymity.words import word_set

ORDINARY_WORDS: frozenset[str] = word_set(
    """
    Abandoned Abilities Aboard Abortion Absolute Absolutely Abstract Abuse Academic Accent
    Acceptable Acceptance Accepted Accepting Accident Accidentally Accidents Accompanied Accordance
    Accounting Accused Achievement Acid Acknowledge Acquire Acquired Acres Acted Acting Activist
    Activists Actor Actors Actress Acts Adapted Addiction Additionally Adjacent Adjusted
    Administration Administrative Admission Admit Admitted Adult Adventure Adventures Advised
    Advisory Affair Affected Affects Afford Affordable Afraid Aged Ages Aggressive Agricultural
    Agriculture Aids Aircraft Alarm Album Albums Alcohol Alien Alike Alive Alleged Alliance Allies
    Alpha Alright Alternate Amateur Ambassador Amendment Ancient Anger Angle Angry Animal Animals
    Animation Announcement Annoying Annually Anonymous Anti Anxiety Anybody Anyway Apart Apartment
    Apologize Apparent Appeal Appeals Appearance Appeared Appearing Applies Appointed Appointment
    Appreciate Appreciated Appreciation Appreciative Approached Approaching Arena Argue Argued
    Arguing Argument Arguments Armed Arms Army Arranged Arrangement Arrangements Arrest Arrested
    Arrival Arrive Arrived Arrives Arriving Arrow Artist Artistic Artists Artwork Aside Asleep
    Assault Assembly Assigned Assignment Associate Assumed Assuming Athlete Athletes Athletic
    Atlantic Atmosphere Attached Attack Attacked Attacking Attacks Attempt Attempted Attempting
    Attempts Attendance Attended Attending Attitude Attorney Attracted Attraction Attractive
    Auction Authorities Authorized Auto Automatic Aviation Awake Awesome Awful Babies Baby Backed
    Backing Backup Bacon Bacteria Badly Bags Balanced Band Bands Bang Banking Bankruptcy Banner
    Barely Barrel Barrier Bars Baseball Basement Bases Basically Basketball Battery Battles Beam
    Bear Bears Beast Beat Beaten Beating Beats Beautiful Beauty Bedroom Beds Beef Behalf Beings
    Beliefs Believed Believes Believing Belong Belongs Beloved Belt Bench Bend Beside Bias Bike
    Binding Biological Biology Birth Birthday Bits Bitter Blade Blast Bless Blessed Blind Blocked
    Blocking Blood Bloody Blow Blowing Blown Blues Boards Boat Boats Bodies Bomb Bombs Bone Bonus
    Boom Boost Boot Boots Borders Boring Born Bother Bottle Bottles Bought Bound Bowl Boys Brain
    Branches Breach Bread Breaks Breast Breathe Brilliant Broadcast Broke Bronze Brother Brush
    Bubble Buddy Buildings Bulk Bullet Bunch Bureau Buried Burn Burned Burning Burst Butter Buyers
    Cabin Cable Cage Cake Cameras Campus Cancel Candidate Candor Candour Candy Capable Capital Caps
    Captured Carbon Cared Carefully Cargo Carpet Carried Carrying Cash Casino Cast Casting Casual
    Catching Cats Cattle Caught Caused Causes Causing Cave Celebrated Celebrating Celebration
    Celebrity Cells Census Cent Cents Centuries Ceremony Certified Chain Chains Chairman Chamber
    Champion Champions Championship Chancellor Chances Chaos Charged Charges Charging Charm Charter
    Chasing Cheap Cheaper Cheating Checked Checks Cheers Cheese Chef Chemical Chemistry Chest
    Chicken Childhood Chill Chip Chips Chocolate Chronic Churches Cinema Circle Circles Circuit
    Circumstances Civilian Claimed Claiming Classic Classical Classification Classified Classroom
    Cleared Clever Climb Climbing Clip Closet Closing Closure Clothes Clothing Clouds Club Clubs
    Clue Coal Coalition Coastal Coat Coin Coins Cold Collapse Colleges Colonial Colony Colored
    Combat Comedy Comfort Comic Comics Command Commander Commentary Commerce Commission Commit
    Committee Commons Commonwealth Communist Companion Comparing Compensation Competitors Complain
    Complaining Complaint Composed Composition Compound Compromise Concentration Concerning Concert
    Concluded Conclusion Concrete Condition Confirm Confirmed Congratulations Congress
    Congressional Conscious Consciousness Consecutive Consequences Conservation Conservative
    Conservatives Considerable Consists Conspiracy Constitution Constitutional Constructed
    Construction Contacts Contained Containing Contemporary Contents Contrary Contribution
    Controller Controversial Controversy Convenient Convention Conventional Conversion Convert
    Converted Convicted Conviction Convince Convinced Cooked Cookies Cooking Copies Copper
    Copyright Corn Corner Corporate Corporations Corps Correctly Corresponding Corrupt Corruption
    Costume Cotton Couch Counsel Counter Counties Counting Counts Couples Courses Court Courtesy
    Courts Covering Covers Crack Craft Crash Crazy Cream Creator Creature Creatures Credits Creek
    Crew Cricket Cried Crime Crimes Criminal Criminals Criticism Critics Crop Crossing Crown Cruel
    Crush Cultures Cups Cure Currency Curve Custody Customs Cute Cuts Cutting Damage Damaged
    Damages Dance Dancing Danger Dangerous Dark Darkness Dated Dating Daughter Daughters Dead
    Deadly Dealer Deals Dealt Death Deaths Debate Debt Debut Decades Decent Decides Deciding Deck
    Declared Decline Declined Decrease Deemed Deeply Deer Defeat Defeated Defend Defender Defending
    Defense Defensive Degree Degrees Delay Delayed Delete Deleted Delicious Delta Demanded
    Demanding Democracy Democrat Democrats Density Dental Deny Departure Dependent Deposit
    Depressed Depression Derived Describing Desert Deserve Deserved Deserves Desperate Destination
    Destiny Destroy Destroyed Destruction Determination Developments Devil Devoted Diabetes
    Diagnosis Diamond Died Dies Diet Difficulties Difficulty Dining Diplomatic Directed Dirt Dirty
    Disabled Disappeared Disappointed Disc Discipline Discount Discrimination Diseases Disgusting
    Dish Dishes Dismissed Disorder Disorders Dispute Distance Distant Distinguished District
    Districts Divide Divided Divorce Documentary Dogs Domestic Dominant Dominated Doors Dose Double
    Downtown Drag Dragon Drama Dramatic Drawing Drawn Dream Dreams Dress Dressed Dressing Drink
    Drinking Drinks Driver Drivers Dropped Dropping Drove Drug Drugs Drunk Dual Duck Dumb Duration
    Dust Duties Dying Eagles Earl Earn Earned Earning Earnings Ears Earth Earthquake East Eaten
    Eating Economics Edge Edited Edition Educated Eggs Eighth Elderly Elected Election Elections
    Electoral Electric Electrical Electricity Elementary Eligible Elite Elsewhere Embarrassing
    Embassy Embrace Emerged Emotion Emotional Emotions Emperor Emphasis Empire Employed Employers
    Encounter Ending Endless Ends Enemies Enemy Engineer Enjoying Enormous Entered Entering
    Entertainment Entitled Entity Entrance Environmental Epic Episode Episodes Equality Equally
    Equity Equivalent Escape Escaped Essay Estate Estimate Estimates Ethics Ethnic Everywhere
    Evidence Evil Evolution Examination Except Exception Excess Excessive Excitement Exclusive
    Exclusively Excuse Executed Execution Exercises Exhibit Exhibition Existed Existence Exit
    Expansion Expecting Expense Expenses Experimental Experiments Explanation Exploration Explosion
    Export Exposed Exposure Express Expression Extend Extended Extension Extent Extraordinary
    Extreme Faces Facilitative Facility Factory Faculty Fail Failed Failing Fails Failure Fake
    Fallen Falling Fame Famous Fancy Fans Fantastic Fantasy Farm Farming Fascinating Fashion Fate
    Fault Favor Fears Feeding Feels Fell Female Females Feminist Fence Festival Fever Fiction Fifth
    Fight Fighter Fighters Fighting Fights Figured Figures Filed Filled Filling Film Filming Films
    Finals Financing Finds Fine Finger Fingers Finish Finishing Fire Fired Fires Firing Firm Firms
    Fish Fishing Fitness Fitted Flag Flash Flat Flesh Flew Flights Flip Floating Floor Flower Flows
    Fluid Flying Folk Fool Footage Football Force Forced Forces Forcing Forever Forgive Forgot
    Forgotten Formation Formerly Forming Formula Fort Fortune Fought Founded Franchise Fraud
    Freedom Frequency Friend Friendship Frozen Fruit Fund Funded Funds Funeral Funny Furniture
    Furthermore Gained Gains Galaxy Gaming Gang Garage Garbage Garden Gate Gear Gender Generations
    Generous Genes Genetic Genius Genre Gentle Gentleman Genuine Germans Ghost Giant Giants Gift
    Gifts Girl Girlfriend Girls Glad Globe Gods Gold Golf Gone Goodness Gorgeous Gospel Gotten
    Governing Governor Grade Grades Gradually Graduate Graduated Grammar Grandfather Grandmother
    Granted Grateful Grave Gravity Grid Grounds Grows Guarantee Guaranteed Guess Guest Guests
    Guitar Guns Hair Handed Handled Handling Handsome Hanging Happiness Harbor Hardly Harm Harsh
    Hate Hated Hates Haven Headed Heading Headquarters Heal Hearts Heating Heaven Heavy Helicopter
    Hence Heritage Hero Heroes Hide Hiding Highway Hilarious Hired Historic Hitting Hockey Holding
    Holds Hole Holes Holidays Holy Homeless Homework Honey Hoped Hopefully Hoping Horrible Horror
    Horse Horses Hosts Hotels Households Humanity Humans Humor Hung Hungry Hunting Hurry Iconic
    Identical Identification Idiot Ignore Ignored Illegal Illness Illustrated Imagination
    Immigrants Immigration Immune Imperial Imposed Imposter Impostor Impressed Impression
    Impressive Inch Inches Incident Incidents Income Independence Indicated Indicates Indicator
    Indigenous Industrial Infected Infection Infinite Inflation Influenced Ingredients Injured
    Injuries Injury Inner Innocent Inquiry Insane Inspection Inspiration Install Installation
    Instant Instantly Institution Institutions Instruction Instrument Instruments Integrity
    Intellectual Intelligent Intense Intensity Intent Intention Inter Interior Interpretation
    Intervention Introducing Invasion Invested Investigate Investigated Investigation
    Investigations Investors Invitation Involvement Involving Iron Isolated Jacket Jail Jazz
    Jealous Jewelry Johari Joint Joke Jokes Journal Journalism Journalist Journalists Judicial
    Juice Jumped Jumping Jungle Jury Justify Keen Kick Kicked Kicking Killed Killing Kills Knee
    Knees Knife Knocked Label Labor Laboratory Ladies Laid Lakes Land Landed Lands Large Largely
    Laser Latter Laugh Laughed Laughing Lawyer Lawyers Layers Laying Lazy Leaf League Lease Leather
    Leaves Lecture Legally Legend Legendary Legislation Legislative Legislature Legitimate Legs
    Lesser Liability Liberal Liberals Liberty License Licensed Lied Lifetime Lift Lighting
    Lightning Lights Liked Linear Linked Lion Lions Liquid Listened Literally Literary Literature
    Lived Liver Loaded Loads Lock Locked Logic Logical Logo Loop Loose Losing Loss Losses Loud
    Loved Lovely Lover Lovers Loving Loyalty Luck Lucky Luxury Lying Lyrics Machines Magazine Magic
    Magical Magnetic Mail Mainly Mainstream Makeup Male Males Mandatory Manufactured Manufacturer
    Manufacturers Manufacturing Margin Marine Marked Marriage Married Mask Massive Matches Math
    Mathematics Mature Maximum Meal Meals Meat Mechanical Mechanics Mechanism Medal Medication
    Medium Membership Memorial Memories Memory Mentally Mention Merely Mess Metal Meters
    Metropolitan Mile Milk Mill Minded Minds Mines Mining Minister Ministers Minority Miracle
    Mirror Missile Mixed Mixture Mode Moderate Monster Monsters Mood Moral Moreover Mortgage Motion
    Motivated Motivation Motor Mounted Mouse Mouth Movement Movements Moves Movie Movies Municipal
    Murder Murdered Muscle Muscles Musical Mutual Mysterious Mystery Named Narrow Nasty Nations
    Naturally Naval Navy Nearby Neck Negotiations Neighborhood Neighbors Nerve Neutral Newspaper
    Newspapers Nightmare Nominated Nonsense Northwest Nose Notion Novel Nowhere Nuclear Nuts Object
    Objective Observation Observed Obtained Occasion Occasional Occasions Occupation Occupied
    Occurs Offense Offensive Officers Officially Okay Operated Operates Operation Operator
    Operators Opponent Opponents Opposite Opposition Oral Ordered Orders Organ Organic Oriented
    Origin Ours Outdoor Outer Outfit Output Outstanding Overcome Overnight Overseas Owned Owns
    Oxygen Pacific Pack Packed Painful Paint Painted Painting Paintings Palace Panic Paradise
    Parallel Parking Parliamentary Partial Partially Partly Pass Passage Passed Passenger
    Passengers Passes Passing Passion Patch Patent Patrol Pattern Paying Payment Payments Pays
    Peace Peaceful Peak Penalty Pension Peoples Pepper Perceived Perception Perfectly Performances
    Periods Permanent Permit Permitted Personality Persons Petition Phenomenon Philosophy
    Photographer Photographs Photography Physically Physician Physics Piano Picked Picking Picks
    Pile Pilots Pink Pipe Pitch Pizza Placing Plane Planes Planet Plant Plants Plastic Plate Plates
    Played Pleasant Pleased Pleasure Plenty Plot Plug Pocket Poet Poetry Pointing Political
    Politician Politicians Politics Poll Pollution Portfolio Portrait Possession Possibility Poster
    Pound Pounds Poverty Powder Powered Practically Pray Prayer Prayers Precise Precisely Predicted
    Preferred Pregnancy Pregnant Preliminary Premier Premiere Premium Preserve Presidency President
    Presidential Pressed Pressure Pretend Preventing Pride Prime Princess Principle Prisoner
    Prisoners Privilege Procedure Proceed Proceedings Producer Producers Produces Profession Profit
    Profits Progressive Prominent Promised Proof Propaganda Proposal Prospect Protected Protective
    Protein Protest Protests Protocol Proved Provision Provisions Psychological Psychology
    Publisher Pulled Pulling Pump Punch Punishment Punk Purchased Pure Purple Pursue Pursuit Pushed
    Qualified Qualify Quarters Quest Quit Quote Quoted Quotes Race Races Racial Racing Racism
    Racist Radar Radiation Radical Radio Rail Railroad Rain Raised Raising Rally Random Rank Ranked
    Ranking Ranks Rare Rarely Rated Rating Ratio Reaches React Reaction Reactions Realistic Rear
    Recall Recipe Recorded Recover Recovered Reduction Refers Reflected Reform Refugees Refuse
    Refused Regard Regarded Regards Regime Region Regional Regions Regret Regulation Rejected
    Relate Relating Relation Relations Relative Relatives Relax Religion Religious Remained
    Remaining Remarkable Remarks Remembered Remind Reminded Reminder Reminds Removal Removing Rent
    Repair Repeat Repeated Repeatedly Replacement Replacing Reportedly Reporter Representing
    Republican Republicans Reputation Rescue Reserve Reserved Reserves Residence Resident
    Residential Residents Resist Resistance Resolve Resort Respect Respective Respectively
    Responded Restaurant Restaurants Restore Restored Restricted Restrictions Resume Retail Retain
    Retreat Returned Returning Reveal Revealed Reveals Revenge Revenue Reverse Revised Revolution
    Revolutionary Reward Ride Ridiculous Riding Rifle Rising Rival Roads Robot Rocket Rocky Roll
    Rolled Rolling Rolls Romance Romantic Roof Rookie Root Rough Roughly Rounds Route Routes
    Routine Royal Rubber Rude Ruin Ruined Ruled Ruling Runner Rural Sacred Sacrifice Safely Saints
    Sake Salad Salary Salt Samples Sand Satellite Satisfied Sauce Saved Saving Scandal Scared Scary
    Scene Scenes Scheduled Scheme Scholars Scholarship Sciences Scored Scoring Scratch Scream
    Screaming Screening Screw Seal Sealed Seasons Seat Seats Secondary Secret Secretary Secrets
    Secured Securities Seed Seeds Sees Self Sell Selling Semi Senate Sends Sentences Separated
    Separation Sequence Serial Seriously Settled Settlement Seventh Severe Sexual Shade Shadow
    Shake Shall Shaped Shed Sheep Sheet Sheets Shield Ship Shipping Ships Shirt Shirts Shock
    Shocked Shoe Shoes Shoot Shooting Shopping Shops Shore Shorter Shortly Shot Shots Shoulder
    Shower Shut Sick Sides Sight Signal Signals Signature Significance Signs Silly Silver Similarly
    Simultaneously Sing Singing Singles Sink Sits Sitting Situated Sized Skilled Skin Skip Slave
    Slavery Slaves Sleeping Slept Slide Slight Slip Smell Smile Smiling Smoke Smoking Smooth Snake
    Snap Soap Soccer Socialist Soft Soil Sold Soldier Soldiers Sole Solely Solo Somehow Sometime
    Somewhat Song Songs Sooner Sorts Sought Soul Souls Sounded Soup Southeast Soviet Spaces Spare
    Speaker Speaks Species Spectrum Speech Spell Spider Spin Spirit Spirits Spiritual Split Spoken
    Sponsored Sport Sporting Sports Spots Spotted Spray Spreading Spring Springs Squad Stability
    Stable Stadium Stairs Stake Stands Star Staring Stars Stating Stations Stayed Staying Stays
    Steady Steal Stealing Steam Steel Stem Stepped Stick Sticks Stole Stolen Stomach Stood Stopped
    Stopping Stops Straight Strain Stranger Strangers Streams Stressed Stretch Strict Strictly
    Strike Strikes Striking String Strip Stroke Strongly Struck Structural Struggle Struggling
    Stuck Studied Studio Stuff Stunning Stupid Subjects Subsequent Subsequently Substance
    Substantial Substitute Succeed Succeeded Sudden Suddenly Suffer Suffered Suffering Sufficient
    Suggesting Suggests Suit Suitable Suite Summit Sunshine Super Superior Supplies Supply
    Supporters Suppose Supposed Supreme Surgeon Surprising Surrounded Surrounding Surveillance
    Survival Survive Survived Suspect Suspected Suspended Suspension Sustained Swear Sweat Sweet
    Swim Swimming Swing Switched Sword Symbol Symptoms Syndrome Tail Tale Talented Tall Tape Taste
    Tattoo Taught Taxes Taxi Teaching Tear Technique Teen Teenage Teeth Telephone Temperature
    Temperatures Temple Temporary Tends Tennis Tension Terminal Terrible Terror Terrorism Terrorist
    Terrorists Testimony Texts Theater Theories Therapy Thick Thin Thinks Thread Threat Threatened
    Threatening Threw Throat Throw Throwing Thrown Thunder Ticket Tickets Tied Tier Ties Tigers
    Tight Till Timing Tiny Tissue Tobacco Toilet Tongue Tons Torture Totally Touched Touching
    Tourism Tourist Tournament Tours Town Towns Toxic Trace Trade Traded Tradition Tragedy Trail
    Trailer Train Trained Trains Transfer Transferred Transit Transmission Transport Transportation
    Trap Trapped Trash Trauma Traveling Treasure Treat Treated Treating Treaty Tree Trees Trial
    Tribe Tribute Trick Tricks Tries Trigger Triple Trips Troops Trophy Tropical Truck Trucks Tube
    Tune Tunnel Turns Twin Twins Twist Ugly Ultimate Ultra Unable Uncomfortable Underground
    Underlying Understands Unemployment Unfortunate Uniform Unions Unit Unity Universal Universe
    Universities Unknown Unlikely Unnecessary Unusual Upper Upset Urgent Useless Usual Vacation
    Valve Variable Vegetables Venture Venue Verse Vertical Vessel Vessels Veteran Vice Victim
    Victims Viewers Villages Vintage Violation Violence Violent Virtually Virus Vocal Volumes Voted
    Voters Votes Vulnerable Wage Wages Waited Wake Walked Walks Wallet Wanting Warm Warned Warrant
    Wars Wash Washing Waste Wasted Watched Wave Waves Weak Weakness Wealth Wealthy Weapon Weapons
    Wear Wearing Wedding Weed Weird Welfare Wheel Wheels Wherever Wider Widespread Wildlife Wind
    Winds Wine Wing Wings Wins Wire Wireless Wishes Witness Witnesses Woke Wonder Wondered
    Wonderful Wooden Wore Worlds Worn Worried Worries Worship Worthy Wound Wounded Wrap Wrapped
    Wrestling Writes Yard Yards Yeah Yellow Yield Yoga Younger Yours Youth Zero Zones
    """
)
"""As they look at the beginning of a sentence or in a heading."""
