"""Things with a name of their own that are nobody: tools, networks, figures of speech, peoples.

Who works for one of them is told by the words around it; the name alone gives nobody away.
"""

from __future__ import annotations

from columnist.content.anonymity.words import word_set

BRANDS: frozenset[str] = word_set(
    """
    Airbnb Alexa Amazon Android Asana Audible Basecamp Bluesky Calendly Canva ChatGPT Confluence
    Copilot Discord Doodle Drupal Duolingo Evernote Facebook FaceTime Fitbit Flickr GitHub Google
    Headspace Instagram Java JavaScript Kahoot Kindle LinkedIn Linkedin Linux Mailchimp Mastodon
    Mentimeter Messenger Miro Monopoly Mural Notion OneDrive OneNote Photoshop Pinterest Python
    Reddit Salesforce Scrabble SharePoint Siri Skype Snapchat Spotify Strava Sudoku SurveyMonkey
    Telegram TikTok Todoist Tumblr Twitter Webex WhatsApp Whatsapp WordPress Workday Yammer
    Bluetooth Wifi Blu-Tack Guinness Hoover Lego Lycra Marmite Nespresso Nutella Prosecco
    Arial Bing Bitcoin Buzzfeed Calibri Ethereum Firefox Getty Gif Github Helvetica Hootsuite iStock
    Kickstarter Mashable Medium OpenAI Podcast PayPal Quora Shutterstock SlideShare SoundCloud
    Soundcloud Squarespace Storify Thinkstock Trustpilot Unsplash Verdana Vimeo Wix YouTube Youtube
    iCloud iMac iMessage iOS iPhone iPlayer iTunes AirPods MacBook eBay DocuSign DropBox FitBit
    HubSpot InDesign JotForm LastPass MailChimp MySpace NetSuite OneNote PowerBI PayPal QuickBooks
    Gemini Perplexity Midjourney
    ServiceNow SharePoint StrengthsFinder CliftonStrengths SurveyMonkey TypeScript TeamViewer Insta
    BambooHR GitLab OpenOffice LibreOffice PhD PhDs PostIt SmartSheet Smartsheet YouGov MoSCoW
    Ryvita Sellotape Tupperware Velcro Weetabix
    Achilles Atlas Atlantis Cassandra Cinderella Damocles Everest Eurovision Frankenstein
    Groundhog Hercules Icarus Machiavelli Midas Narcissus Odysseus Oedipus Olympus Pandora
    Pinocchio Prometheus Rorschach Rubicon Samaritan Santa Scrooge Sisyphus Socrates Superman
    Superwoman Tigger Eeyore Titanic Waterloo Zeus
    Adler Buddhism Confucius Epictetus Foucault Freud Heidegger Jung Kant Nietzsche Piaget
    Seneca Spinoza Wittgenstein
    Africans Americans Asians Australians Canadians Europeans Germans Indians Italians Norwegians
    Russians Nigerians Pakistanis Brits Scots Bengali Cantonese Farsi Gaelic Hindi Mandarin
    Punjabi Swahili Tamil Urdu Yoruba Brexiteer Brexiteers Tories Tory Labour
    """
)
"""Names that stand alone in a sentence without naming a person."""
