"""Hostile stories: HTML, links, pictures, what other renderers' extensions obey, odd characters."""

from __future__ import annotations

from tests.threats.attempts import Attempt, text

KEPT = "kept, and it runs"
PASSED = "passed on"

HTML = (
    ("A script", "<script>alert(1)</script>"),
    ("A script in capitals, with a space before its end", "<ScRiPt >alert(1)</sCrIpT >"),
    ("A script that is not closed", "<script src=//x.example/a.js"),
    ("A picture with a handler", '<img src="x" onerror="alert(1)">'),
    ("A handler behind a slash", "<svg/onload=alert(1)>"),
    ("A handler of an animation", '<div style="animation:x" onanimationstart="alert(1)">'),
    ("A frame", '<iframe src="https://x.example/"></iframe>'),
    (
        "A frame with its own text",
        "<iframe srcdoc='&lt;script&gt;alert(1)&lt;/script&gt;'></iframe>",
    ),
    ("A form that asks for a password", '<form action="https://x.example/"><input name=a></form>'),
    ("A form that hides a function of the theme", "<form name=getElementById></form>"),
    ("A style sheet", "<style>body{display:none}</style>"),
    ("A style that covers the page", '<p style="position:fixed;inset:0">Text</p>'),
    ("A refresh to another site", '<meta http-equiv="refresh" content="0;url=//x.example">'),
    ("A new base for all links", '<base href="https://x.example/">'),
    ("A style sheet from elsewhere", '<link rel="stylesheet" href="https://x.example/a.css">'),
    ("A drawing with a script", "<svg><script>alert(1)</script></svg>"),
    ("A drawing that uses another", '<svg><use href="data:image/svg+xml,x#a"/></svg>'),
    ("Formulas that change how the rest is read", "<math><mtext><table><mglyph><style><img>"),
    ("HTML that changes when it is cleaned", "<noscript><p title='</noscript><img src=x>'>"),
    ("An object", '<object data="https://x.example/a.swf"></object>'),
    ("An embedded file", '<embed src="https://x.example/a.swf">'),
    ("A film", '<video src="https://x.example/a.mp4" autoplay></video>'),
    ("A template", "<template><script>alert(1)</script></template>"),
    ("A dialog that is open", "<dialog open>Sign in</dialog>"),
    ("The end of the article", "</article></main></div><p>After</p>"),
    ("A text area that swallows the page", "<textarea>"),
    ("Plain text to the end of the page", "<plaintext>"),
    ("A comment", "<!-- the client is Jane -->"),
    ("A comment that ends early", "<!--><img src=x onerror=alert(1)>-->"),
    ("A section of XML", "<![CDATA[<script>alert(1)</script>]]>"),
    ("An instruction", "<?php echo 1; ?>"),
    ("A declaration", "<!ENTITY x SYSTEM 'file:///etc/passwd'>"),
    ("A tag over two lines", "<img src=x\nonerror=alert(1)>"),
    ("A tag in a list", "- one\n- <b onclick=alert(1)>two</b>"),
    ("A tag in a table", "a | b\n--|--\nx | <b onclick=alert(1)>y</b>"),
    ("A tag in a footnote", "Text[^1]\n\n[^1]: <script>alert(1)</script>"),
    ("A tag in the words of a link", "[<img src=x onerror=alert(1)>](https://example.org/)"),
    ("A tag in a heading", "## <script>alert(1)</script>"),
    ("A mark of Python-Markdown's own", "klzzwxh:0001 and wzxhzdk:0"),
    ("A sign of its own between control characters", "\x02klzzwxh:0000\x03"),
    ("Markup between the signs of a code", "`<script>alert(1)</script>`"),
    ("Entities that spell a tag", "&lt;script&gt;alert(1)&lt;/script&gt;"),
    ("Entities by number", "&#60;script&#62;alert(1)&#x3c;/script&#x3e;"),
)
LINKS = (
    ("`javascript:`", "[a](javascript:alert(1))"),
    ("`JaVaScRiPt:`", "[a](JaVaScRiPt:alert(1))"),
    ("`javascript:` with an entity inside", "[a](java&#115;cript:alert(1))"),
    ("`javascript:` with an entity for the colon", "[a](javascript&colon;alert(1))"),
    ("`javascript:` with a tab inside", "[a](<java\tscript:alert(1)>)"),
    ("`javascript:` behind a control character", "[a](<\x01javascript:alert(1)>)"),
    ("`javascript:` in percent signs", "[a](%6aavascript:alert(1))"),
    ("`javascript:` in angle brackets", "<javascript:alert(1)>"),
    ("`javascript:` in a line of its own", "[a][b]\n\n[b]: javascript:alert(1)"),
    ("`javascript:` as a picture", "![a](javascript:alert(1))"),
    ("`vbscript:`", "[a](vbscript:msgbox(1))"),
    ("`data:` with a page in it", "[a](data:text/html;base64,PHNjcmlwdD4=)"),
    ("`file:`", "[a](file:///etc/passwd)"),
    ("`blob:`", "[a](blob:https://x.example/1)"),
    ("An address without its scheme", "[a](//x.example/)"),
    ("The same with backslashes", "[a](\\\\x.example/)"),
    ("A slash and a backslash", "[a](/\\x.example/)"),
    ("A title that breaks out of its attribute", '[a](https://example.org/ "x\\" onclick=\\"y")'),
    ("An address that is no host", "[a](https://[x)"),
    ("A line feed in an address, and a command behind it", "[a](a%0A::error::stop.md)"),
    ("A picture of another host", "![a](https://x.example/count.png)"),
    ("A picture of another host without its scheme", "![a](//x.example/count.png)"),
    ("A picture as data", "![a](data:image/svg+xml;base64,PHN2Zz4=)"),
    ("A picture from a folder above", "![a](../../secret.png)"),
)
EXTENSIONS = (
    ("A handler in braces", "[a](https://example.org/){onclick=alert(1)}", KEPT),
    ("A style in braces", "Text\n{: style=position:fixed }", "kept"),
    ("Another address in braces", '[a](https://example.org/){href="javascript:alert(1)"}', KEPT),
    ("The id of the theme's settings", "## Title {#__config}", "the theme's scripts die"),
    ("A note with the name of a prototype", "Text[^__proto__]\n\n[^__proto__]: note", "kept"),
    ("The settings of git, as a snippet", '--8<-- ".git/config"', "published"),
    ("A file of the project, as a snippet", ';--8<-- "mkdocs.yml"', "published"),
    ("An include of another kind", '{% include "secret.txt" %}', "obeyed where installed"),
    ("A macro", "{{ cycler.__init__.__globals__.os.popen('id').read() }}", "runs where installed"),
    ("A block of HTML with Markdown in it", '<div markdown="1">**a**</div>', "kept"),
    ("A comment of Markdown", "[//]: # (the client is Jane)", "in the source of the page"),
    ("An address in the text", "See https://x.example/ and www.x.example.", "made a link"),
)
CHARACTERS = (
    ("A zero byte", "a\x00b", PASSED),
    ("An escape for the terminal", "a\x1b[2Jb", PASSED),
    ("A bell and a backspace", "a\x07\x08b", PASSED),
    ("A change of direction", "a\u202eb", PASSED),
    ("An isolate of direction", "a\u2067b", PASSED),
    ("A zero-width space", "a\u200bb", PASSED),
    ("A soft hyphen", "a\u00adb", PASSED),
    ("Tag characters, which spell words nobody sees", "a\U000e0041\U000e0042b", PASSED),
    ("A character of private use", "a\ue000b", PASSED),
    ("Line ends of other systems", "a\u2028b\x85c", PASSED),
    ("A change of direction, as an entity", "a&#8238;b", PASSED),
    ("A zero-width joiner, as an entity", "a&zwj;b", PASSED),
    ("An accent that is typed apart", "Cafe\u0301", PASSED),
)

TEXTS = (
    *(
        Attempt(what, KEPT if "script" in body.lower() else "kept", text(body))
        for what, body in HTML
    ),
    *(Attempt(what, "kept", text(body)) for what, body in LINKS),
    *(Attempt(what, others, text(body)) for what, body, others in (*EXTENSIONS, *CHARACTERS)),
)
