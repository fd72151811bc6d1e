"""Words that begin with a capital and are nobody's name: what explains most capitals of a text.

The list holds common words of English, as they look at the beginning of a sentence or in a heading;
it was drawn from counting words, and from nothing else. Words that are surnames as well are left
out. Others are in the rooms beside this one.
"""

from __future__ import annotations

from columnist.content.anonymity.capitalised_words import CAPITALISED_WORDS
from columnist.content.anonymity.ordinary_words import ORDINARY_WORDS

_ORDINARY = """
A Ability Able About Above Abroad Absence Accelerate Accept Access Accessed Accessibility
Accessible Accessing Accomplish Accomplished According Account Accountability Accountant
Accounts Accuracy Accurate Achieve Achieved Acquisition Acquisitions Across Act Action
Actionable Actions Active Actively Activities Activity Actual Actually Ad Adapt Adaptive Add
Added Adding Addition Additional Address Addressed Addresses Addressing Adds Adjust Admin
Administrator Admissions Adopt Adopted Adopting Adoption Adults Advance Advanced Advances
Advantage Advertising Advice Adviser Advisor Advocate Affairs Affect After Afternoon Afterwards
Again Against Age Agencies Agenda Agent Agents Agile Ago Agree Agreed Agreement Agreements Ahead
Aid Aim Aimed Aims Air Alert Alerts Algorithm Algorithms Alias Align All Allow Allowed Allowing
Allows Almost Alone Along Alongside Aloud Already Also Alt Alternative Although Always Am
Amazing Among Amongst Amount Amounts An Analyse Analysed Analysis Analysts Analytics Analyze
Analyzed Analyzing And Animated Anniversary Announce Announced Annual Another Answer Answered
Answering Answers Any Anyone Anything Anytime Anywhere Apologise Apologised Apology App
Apparently Appear Appears Applicable Application Applications Applied Apply Applying Appraisal
Appraisals Approach Approaches Appropriate Approval Approved Approximately Apps Architecture Are
Area Areas Arithmetic Around Array Article Articles Artificial As Ashamed Ask Asked Asking Asks
Aspect Aspects Assertiveness Assess Assessment Asset Assets Assist Assistance Assistant
Assistive Associated Assume Assumption Assumptions At Attend Attendees Attention Attract
Audience Audiences Audio Audit Augmented Authentication Author Authoritative Authority Authors
Automate Automated Automatically Automation Availability Available Average Avoid Award Awarded
Awards Aware Awareness Away Awkward Back Background Backlog Bad Balance Bar Barriers Base Based
Baseline Basic Basics Basis Bathroom Be Bearing Became Because Become Becomes Becoming Bedtime
Been Before Began Begin Beginning Begins Begun Behavior Behaviors Behaviour Behaviours Behind
Being Belief Believe Belonging Below Beneath Beneficial Benefit Benefits Bereavement Besides
Beta Better Between Beyond Big Bigger Biggest Bilingual Billion Bit Blame Block Blockchain
Blocks Blog Blogs Board Body Bold Book Books Border Bored Boss Bosses Bot Both Bots Bottom
Bounce Boundaries Boundary Box Boxes Br Branch Brand Branding Brands Brave Bravely Break
Breakfast Breaking Breath Breathing Brief Briefly Bring Bringing Brings Broad Broader Broken
Brought Browser Browsers Browsing Budget Bug Bugs Build Building Builds Built Burden Bus
Business Businesses Busy But Button Buttons Buy Buying By Calendar Call Called Calling Calls
Calm Came Camera Camp Campaign Campaigns Camps Can Cancer Candidates Candidly Cannot
Capabilities Capability Capacity Captions Capture Car Card Cardiology Cards Care Career Careers
Careful Caretaker Caring Carry Cases Catalog Catalogue Catch Categories Category Catering Cause
Ceiling Celebrate Cell Center Centers Central Centralized Centre Centres Century Certain
Certainly Certificate Certificates Chair Chaired Chairing Chairs Challenge Challenges
Challenging Change Changed Changes Changing Channel Channels Chapter Character Characteristics
Characters Charge Charity Chart Charts Chat Chatbot Chatbots Chats Check Checking Cheque Chief
Child Children Choice Choices Choose Choosing Chose Chosen Cited Cities Citizen Citizens City
Civic Civil Claim Claims Clarity Class Classes Clean Cleaning Clear Clearly Click Clicking
Clicks Client Clients Climate Clinical Clinician Clock Close Closed Closely Closer Cloud Coach
Coached Coachee Coaches Coaching Code Codes Coding Coffee Cognitive Cohort Col Collaborate
Collaborating Collaboration Collaborations Collaborative Colleague Colleagues Collect Collected
Collecting Collection Collections Collective Collects Color Colors Colour Colours Column
Combination Combine Combined Combining Come Comes Comfortable Coming Comment Comments Commercial
Commissioner Commitment Committed Common Commonly Communicate Communicating Communication
Communications Communicators Communities Community Commute Companies Company Compare Compared
Comparison Compelling Compete Competing Competition Competitions Competitive Complaints Complete
Completed Completely Completing Completion Complex Complexity Compliance Compliant Complicated
Comply Component Components Comprehensive Computer Computers Computing Concept Concepts Concern
Concerned Concerns Conditions Conduct Conducted Conducting Conference Confidence Confident
Confidently Configuration Conflict Confused Confusing Confusion Connect Connected Connecting
Connection Connections Conscience Conscientious Consent Consider Consideration Considerations
Considered Considering Consistency Consistent Consistently Constant Constantly Constraints
Consultant Consume Consumer Consumers Consuming Consumption Contact Contain Contains Content
Contentions Contest Context Continually Continue Continued Continues Continuing Continuous
Continuously Contract Contracting Contractor Contractors Contracts Contrast Contribute
Contributed Contributing Contributions Contributors Control Controls Conversation Conversations
Convey Cool Coordinate Coordinated Coordination Copy Core Correct Corridor Cost Costs Could
Counselling Counsellor Count Countries Country Couple Courage Course Courteous Cover Coverage
Covered Create Created Creates Creating Creation Creative Creativity Creators Credit Criteria
Critical Crossed Crowd Crowdsourcing Crucial Crying Cultural Culture Curious Current Currently
Curriculum Custom Customer Customers Customize Customized Cut Cyber Cybersecurity Cycle Daily
Dashboards Data Database Databases Dataset Datasets Date Daunting Days Deadline Deadlines Deal
Dealing Decade Decide Decided Decision Decisions Dedicated Deep Deeper Default Defence Define
Defined Defining Definitely Definition Deliver Delivered Delivering Delivers Delivery Demand
Demands Demo Demographic Demographics Demonstrate Demonstrated Departments Depend Depending
Depends Deploy Deployed Deployment Depth Deputy Describe Described Describes Description
Descriptions Design Designated Designed Designer Designers Designing Designs Desire Desired Desk
Desktop Despite Detail Detailed Details Determine Determined Determining Develop Developed
Developer Developers Developing Development Device Devices Dialogue Diary Did Difference
Differences Different Differently Difficult Digital Dinner Direct Direction Directions Directly
Director Directors Directory Disabilities Disability Disaster Disasters Discharge Discover
Discovered Discovery Discuss Discussed Discussing Discussion Discussions Disease Dispatch
Display Displayed Displays Distinct Distributed Distribution Dive Diverse Diversity Division Do
Doctor Doctors Document Documentation Documented Documents Does Doing Dollars Domain Domains
Done Door Doubt Doubts Down Download Downloaded Downloads Dozen Dozens Draft Dramatically Draw
Dread Drive Driven Drives Driving Drop Due During Duty Dynamic Each Earlier Early Ease Easier
Easily Easy Economic Economy Ecosystem Edit Editing Editor Editorial Educate Education
Educational Effect Effective Effectively Effectiveness Effects Efficiency Efficient Efficiently
Effort Efforts Eight Eighteen Eighty Either Electronic Element Elements Eleven Eliminate Else
Email Emails Embedded Embraced Emergency Emerging Empathy Employee Employees Employer Employment
Empower Empty En Enable Enabled Enables Enabling Encourage Encouraged Encourages Encouraging End
Ended Endorsement Energy Enforcement Engage Engaged Engagement Engagements Engaging Engine
Engineering Engineers Engines Enhance Enhancements Enjoy Enjoyed Enough Enrol Ensure Ensures
Ensuring Enter Enterprise Entire Entirely Entities Entrants Entrepreneurs Entries Entry
Environment Environments Equal Equipment Error Errors Especially Essential Essentially Establish
Established Establishing Establishment Estimated Etc Evaluate Evaluated Evaluating Evaluation
Even Evening Evenings Event Events Eventually Ever Every Everybody Everyday Everyone Everything
Evolve Evolving Exact Exactly Exam Examine Example Examples Exams Excellent Exchange Excited
Exciting Executive Executives Exercise Exhausted Exist Existing Exists Expand Expanded Expanding
Expect Expectations Expected Expensive Experience Experienced Experiences Experiment Expert
Expertise Experts Expirydate Explain Explained Explaining Explains Explore Explored Exploring
Expressed Extensive External Extra Extremely Eye Eyes Face Faced Facilitate Facilities Facing
Fact Factor Factors Facts Fairly Fall False Familiar Families Family Far Fast Faster Father
Favorite Favour Favourite Fear Feature Featured Features Featuring Federal Feds Feed Feedback
Feeds Feel Feeling Feelings Fellow Fellows Felt Few Fewer Fifteen Fifty Figure File Files Fill
Filter Final Finally Finance Financial Find Finding Findings Finished First Firstly Fiscal Fit
Fits Five Fix Fixed Flexibility Flexible Flight Flow Focus Focused Focuses Focusing Folks Follow
Followed Followers Following Follows Food For Foreign Forget Form Formal Format Formats Formed
Former Forms Fortnight Forty Forum Forward Found Founder Four Fourteen Fourth Frame Framework
Free Frequent Frequently Fresh Friday Friendly Friends Frightened From Front Frustrated Fuel
Fulfil Fulfill Fulfilment Full Fully Fun Function Functional Functionality Functions Fundamental
Funding Fundraising Further Future Gain Gaining Game Games Gap Gaps Gather Gathered Gathering
Gave General Generally Generate Generated Generating Generation Gently Get Gets Getting Give
Given Gives Giving Global Go Goal Goals Goes Going Good Got Governance Government Governments
Grab Grants Graphic Graphics Great Greater Greatest Greatly Grew Grief Ground Group Groups Grow
Growing Grown Growth Guidance Guide Guidelines Guides Guilt Guilty Habit Habits Had Half Halfway
Handle Handover Hands Happen Happened Happening Happens Happy Hard Harder Hardware Has Have
Having He Head Headings Headline Heads Headteacher Health Healthcare Healthy Hear Heard Hearing
Heart Heat Heavily Height Held Help Helped Helper Helpful Helping Helps Her Here Hers Herself
Hesitant Hidden High Higher Highest Highlight Highlighted Highlighting Highlights Highly Him
Himself Hints Hire Hiring His Historical History Hit Hits Hold Holiday Home Homepage Honest
Honestly Honor Honour Hopes Host Hosted Hosting Hot Hour Hours Household Housing How However
Href Hub Huge Human Humble Hundred Hundreds Husband Hybrid I Icon Icons Id Idea Ideal Ideas
Ideation Identified Identify Identifying Identity If Ill Illustrate Illustrative Image Images
Imagine Img Immediate Immediately Impact Impactful Impacts Implement Implementation
Implementations Implemented Implementing Imply Importance Important Importantly Impossible
Imposter Improve Improved Improvement Improvements Improves Improving In Inbox Incentive
Incentives Include Included Includes Including Inclusion Inclusive Incorporate Incorporated
Incorporating Increase Increased Increases Increasing Increasingly Incredible Incredibly
Incremental Indeed Independent Index Indicate Indicators Individual Individuals Industry
Influence Influencers Info Infographics Inform Information Informed Infrastructure Initial
Initially Initiative Initiatives Innovate Innovation Innovations Innovative Innovators Input
Inside Insight Insights Inspire Inspired Installed Instance Instead Instructions Insurance
Integrate Integrated Integrating Integration Intelligence Intended Interact Interacting
Interaction Interactions Interactive Interest Interested Interesting Interestingly Interests
Interface Interfaces Internal Internally International Internet Interview Interviews Into
Intranet Introduce Introduced Introduction Intuitive Invented Inventory Invest Investment
Investments Invite Invited Involve Involved Involves Is Issue Issued Issues It Item Items
Iterate Iteration Iterative Its Itself Jargon Job Jobs Join Joined Joining Journey Judgement
Judges Judging Judgment Jump Just Kb Keep Keeping Keeps Kept Kettle Key Keyword Keywords Kids
Kind Kindness Kinds Kitchen Knew Know Knowing Knowledge Known Knows Lab Labour Lack Landing
Landscape Lang Language Languages Larger Largest Last Late Lately Later Latest Launch Launched
Launching Laws Layer Layout Lead Leader Leaders Leadership Leading Leads Lean Learn Learned
Learning Learnt Least Leave Leaving Led Left Legacy Legal Length Less Lesson Lessons Let Lets
Letter Letters Letting Level Levels Leverage Leveraged Leveraging Libraries Library Licence Life
Light Like Likely Likes Limit Limitations Limits Line Lines Link Links List Listed Listen
Listening Listing Lists Listserv Literacy Live Lives Living Load Loan Local Locate Located
Location Locations Log Logistics Lonely Longer Longing Look Looked Looking Looks Lose Lost Lot
Lots Low Lower Loyal Lunch Lunchtime Machine Made Magistrate Mailto Main Maintain Maintained
Maintaining Maintenance Major Majority Make Maker Makers Makes Making Manage Managed Management
Manager Managers Manages Managing Manner Manual Manually Many Map Mapping Maps Market Marketing
Marketplace Markets Match Material Materials Matter Matters Maturity Maximize Maybe Mdash Me
Mean Meaning Meaningful Means Meant Meanwhile Measure Measured Measurement Measures Measuring
Media Medical Medicine Meet Meeting Meetings Meets Member Members Memo Mental Mentioned Mentor
Mentoring Menu Message Messages Messaging Met Meta Metadata Method Methodology Methods Metric
Microservices Midday Middle Midnight Midway Midwifery Might Migration Military Million Millions
Mind Mindset Mine Minimal Minimum Minute Minutes Miss Missed Missing Mission Missions Mistake
Mistakes Mix Mobile Model Modeling Modelling Models Modern Modernization Modernize Modular
Moment Moments Momentum Monday Money Monitor Monitoring Month Monthly Months More Morning
Mornings Most Mostly Mother Mothers Move Moved Moving Much Multilingual Multimedia Multiple Mum
Mums Music Must My Myself Name Names Narrative Nation National Native Natural Nature Navigate
Navigation Near Nearly Necessarily Necessary Need Needed Needs Negative Neighbour Neighbours
Neither Nervous Network Networking Networks Never Nevertheless New Newly News Newsletter Next
Nice Nicely Night Nights Nine Nineteen Ninety No Nobody Nofollow Noise None Nonetheless Noon
Noopener Noreferrer Normal Normally Not Note Notebook Noted Notes Nothing Notice Noticed
Noticing Notifications Now Nowadays Number Numbers Numerous Nurse Nurses Nursing Objectives
Objects Observe Obtain Obvious Obviously Occasionally Occur Of Off Offer Offered Offering
Offerings Offers Office Officer Offices Official Officials Offline Often Oh Ol Old Older On Once
Oncology One Ones Ongoing Online Only Onto Onwards Open Opened Opening Opens Operate Operating
Operational Operations Opinion Opinions Opportunities Opportunity Opposed Optimization Optimize
Optimized Optimizing Option Options Or Order Ordinary Organisation Organisations Organise
Organised Organising Organization Organizational Organizations Organize Organized Organizing
Original Originally Other Others Otherwise Ought Our Ourselves Out Outcome Outcomes Outdated
Outline Outlined Outpatients Outreach Outside Over Overall Overview Overwhelming Overwork
Overworked Own Owner Owners Ownership Pace Package Paediatrics Pages Pageviews Paid Pain Pair
Pandemic Panel Paper Papers Parent Parents Parks Part Participant Participants Participate
Participated Participating Participation Particular Particularly Particulars Parties Partner
Partnered Partners Partnership Partnerships Parts Party Passionate Password Past Path Pathology
Paths Patient Patients Patterns Pause Pay Payroll Peer Peers Pencil People Per Percent
Percentage Perfect Perfectionism Perform Performance Performed Performing Perhaps Period
Permission Person Persona Personal Personalized Personally Personas Personnel Perspective
Perspectives Pharmacist Phase Phases Phone Phones Photo Photograph Photos Phrase Physical Pick
Picture Pictures Piece Pieces Pilot Place Placed Places Plain Plan Planned Planning Plans
Platform Platforms Play Player Players Playing Plays Please Plus Pm Podcast Podcasts Poem Point
Pointed Points Policies Policy Polite Poor Popular Popularity Population Populations Portability
Portal Portion Position Positions Positive Possibilities Possible Possibly Post Posted Posting
Posts Potential Potentially Powerful Practical Practice Practices Practise Practised
Practitioner Practitioners Praise Predict Prefer Preferences Preparation Prepare Prepared
Preparing Presence Present Presentation Presentations Presented Presents Press Presumably Pretty
Prevent Prevention Previous Previously Primarily Primary Principal Principles Print Printed
Printer Printing Prior Priorities Prioritize Prioritized Priority Privacy Private Privately
Prize Prizes Probably Problem Problems Procedures Process Processes Processing Procrastination
Procurement Produce Produced Producing Product Production Productive Productivity Products
Professional Professionals Professor Profile Profiles Program Programme Programmes Programming
Programs Progress Project Projects Promise Promises Promote Promoted Promotes Promoting
Promotion Promotional Proper Properly Properties Property Proposals Proposed Protect Protecting
Protection Prototype Prototypes Prototyping Proud Prove Proven Provide Provided Provider
Providers Provides Providing Public Publication Publications Publicly Publish Published
Publishing Pull Pupils Purchase Purchasing Purpose Purposes Push Pushing Put Putting Qualitative
Quality Quantitative Quarter Quarterly Queries Query Question Questions Quick Quickly Quiet
Quietly Quite Quiz Radiology Raise Ran Range Ranging Rapid Rapidly Rate Rates Rather Ratings Raw
Reach Reached Reaching Read Reader Readers Readily Ready Real Realise Realised Reality
Realize Realized Really Reason Reasonable Reasons Receive Received Receives Receiving Recent
Recently Reception Receptionist Recipes Recognise Recognised Recognition Recognize Recognized
Recommend Recommendations Recommended Record Recording Records Recovery Recruit Recruiting
Redesign Redesigned Reduce Reduced Reducing Refer Reference References Referred Refine Reflect
Reflection Reflections Regarding Regardless Register Registered Registration Regular Regularly
Regulations Regulatory Rehearsal Rel Related Relationship Relationships Relatively Release
Released Releases Releasing Relevant Reliable Relief Relies Reluctantly Rely Remain Remains
Remember Remembering Remote Remove Removed Replace Replaced Reply Report Reported Reporting
Reports Repositories Repository Represent Representation Representative Representatives
Represented Represents Request Requested Requests Require Required Requirement Requirements
Requires Requiring Research Researchers Resilience Resolution Resource Resources Respond
Respondents Responders Responding Response Responses Responsibilities Responsibility Responsible
Responsive Rest Resting Result Resulted Resulting Results Retired Retirement Return Returns
Reusable Reuse Review Reviewed Reviewing Reviews Rhythm Right Rights Rise Risk Risks Road
Roadmap Robust Role Roles Room Rota Rotas Round Row Rule Rules Rumour Run Running Runs Sadly
Safe Safeguarding Safety Said Sales Same Sample Satisfaction Saturday Save Savings Saw Say
Saying Says Scale Scan Scanning Scenario Scenarios Schedule Schema Schools Science Scientific
Scientist Scientists Scope Score Scores Screen Screens Script Scroll Scrolling Seamless Search
Searchers Searches Searching Season Second Secondly Secondment Seconds Section Sections Sector
Sectors Secure Security See Seeing Seek Seeking Seeks Seem Seemed Seems Seen Segment Seldom
Select Selected Selecting Selection Selfish Send Sending Senior Sense Sensitive Sensors Sent
Sentence Sentiment Separate Series Serious Servants Serve Served Server Servers Serves Service
Services Serving Session Sessions Set Sets Setting Settings Settling Seven Seventeen Seventy
Several Shame Shape Share Shared Shares Sharing She Shift Shifts Shop Should Shoulders Show
Showcase Showcases Showed Showing Shown Shows Shy Side Sideways Sign Signed Significant
Significantly Signing Silence Silent Silos Similar Simple Simplify Simply Since Single Sister
Sisters Sit Site Sites Situation Situations Six Sixteen Sixth Sixty Size Sizes Skilful Skill
Skills Sleep Slides Slightly Slow Slowly Smaller Smartphone Smartphones So Social Society
Software Solar Solicitation Solid Solution Solutions Solve Solvers Solving Some Somebody Someone
Something Sometimes Somewhere Soon Sophisticated Sorry Sort Sound Sounds Source Sources Space
Span Speak Speakers Speaking Special Specialist Specific Specifically Speed Spend Spending Spent
Spoke Spot Spread Spreadsheet Sprint Sprints Spur Src Staff Stage Stages Stakeholder
Stakeholders Stand Standard Standardized Standards Standing Start Started Starting Starts State
Stated Statement Statements States Static Statistical Statistics Status Stay Step Steps Still
Stillness Stop Storage Store Stored Stores Stories Story Storytelling Straightforward Strange
Strangely Strategic Strategies Strategy Stream Streaming Streamline Streamlined Strength
Strengthen Strengths Stress Strive Stronger Structure Structured Structures Stubborn Student
Students Studies Study Studying Style Styles Subject Submission Submissions Submit Submitted
Subscribers Success Successes Successful Successfully Such Suggest Suggested Suggestion
Suggestions Suicide Summarise Summary Sunday Sup Supervising Supervisor Support Supported
Supporting Supports Sure Surely Surface Surprise Surprised Surprises Survey Surveys Sustainable
Switch Syndication System Systems Tab Table Tables Tablet Tablets Tackle Tactics Tag Tags Tailor
Take Takeaway Takeaways Taken Takes Taking Talent Talk Talked Talking Talks Tap Target Targeted
Targets Task Tasks Tax Tea Teach Teacher Teachers Team Teams Tears Tech Technical Techniques
Technological Technologies Technologists Technology Teens Television Tell Telling Tells Template
Templates Ten Tend Tenth Term Terms Test Tested Testers Testing Tests Text Th Than Thank Thanks
That The Theatre Theft Their Them Theme Themes Themselves Then Theory There Therefore These They
Thing Things Think Thinking Third Thirdly Thirteen Thirty This Those Though Thought Thoughts
Thousand Thousands Threats Three Through Throughout Thursday Thus Tidy Time Timeline Timelines
Timely Times Tip Tips Tired Title Titles To Today Together Told Tomorrow Tone Tonight Too Took
Tool Toolkit Tools Top Topic Topics Total Touch Tough Tour Toward Towards Track Tracking Tracks
Traditional Traffic Trainer Training Transaction Transactions Transform Transformation
Transforming Transition Translate Translated Translation Transparency Transparent Travel
Travelled Travelling Treasury Treatment Tremendous Trend Trending Trends Triage Trials Tried
Trip Trouble True Truly Trusted Truth Try Trying Tt Tuesday Tuned Turn Turned Turning Tweet
Tweets Twelfth Twelve Twenty Twice Two Type Types Typical Typically Ultimately Uncertain Under
Understand Understanding Understood Undo Unexpected Unfair Unfortunately Unique Units Unless
Unlike Unlock Unsure Until Up Upcoming Update Updated Updates Updating Upgrade Upon Upstairs
Upward Us Usable Usage Use Used Useful User Users Uses Using Usually Utility Utilize Valid
Validate Valign Valuable Value Values Variety Various Vary Vast Vehicle Vehicles Vendor Vendors
Verify Version Versions Versus Very Veterans Via Viable Video Videos View Viewed Viewing Views
Virtual Visibility Visible Vision Visit Visited Visiting Visitor Visitors Visits Visual
Visualization Visualizations Visually Vital Voice Voices Volume Volunteer Volunteers Vote Voting
Vs Wait Waiting Waking Walk Walking Want Wanted Wants Wards Warehouse Warning Was Watch Watching
Water Way Ways We Weather Web Website Websites Wednesday Week Weekend Weekends Weekly Weeks
Weight Welcome Well Went Were Weren What Whatever When Whenever Where Whereas Whether Which
While Whilst Who Whoever Whole Whom Whose Why Wide Widely Width Wife Willing Window Winner
Winners Winning Wisdom Wish With Within Without Woman Women Wondering Word Words Work Worked
Worker Workers Workflow Workflows Workforce Working Workload Workplace Works Workshop Workshops
World Worldwide Worry Worrying Worse Worst Would Write Writer Writers Writing Written Wrong
Wrote Year Yearly Years Yes Yesterday Yet You Your Yourself Youtube Zone
"""

COMMON: frozenset[str] = ORDINARY_WORDS.union(_ORDINARY.split(), CAPITALISED_WORDS)
"""Words that explain a capital: weekdays, languages, tools, famous models, ordinary words."""
