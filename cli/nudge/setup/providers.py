"""Which CalDAV server an e-mail address leads to, and what its provider wants as a password."""

from __future__ import annotations

from dataclasses import dataclass

from nudge.words import N_


@dataclass(frozen=True, slots=True)
class Provider:
    """A mail provider: the address of its calendars, with the e-mail address put in, and a hint on the password."""

    url: str
    hint: str = ""


_FASTMAIL = Provider(
    "https://caldav.fastmail.com/",
    N_("Fastmail wants an app password: Settings, Privacy & Security, Manage app passwords, access: Calendars."),
)
_ICLOUD = Provider(
    "https://caldav.icloud.com/",
    N_("iCloud wants an app-specific password: account.apple.com, Sign-In and Security, App-Specific Passwords."),
)
_GOOGLE = Provider(
    "https://www.google.com/calendar/dav/{email}/user/",
    N_("Google wants an app password (two-step verification on): myaccount.google.com/apppasswords."),
)
_MAILBOX = Provider("https://dav.mailbox.org/caldav/")
_POSTEO = Provider("https://posteo.de:8443/")
_YAHOO = Provider("https://caldav.calendar.yahoo.com/", N_("Yahoo wants an app password (account security)."))
_GMX = Provider("https://caldav.gmx.net/begenda/dav/{email}/calendar/")
_INFOMANIAK = Provider("https://sync.infomaniak.com/")
_ZOHO = Provider("https://calendar.zoho.com/caldav/", N_("Zoho wants an app password where two-factor login is on."))

_BY_DOMAIN = {
    **dict.fromkeys(("fastmail.com", "fastmail.fm", "messagingengine.com"), _FASTMAIL),
    **dict.fromkeys(("icloud.com", "me.com", "mac.com"), _ICLOUD),
    **dict.fromkeys(("gmail.com", "googlemail.com"), _GOOGLE),
    **dict.fromkeys(("yahoo.com", "yahoo.fr", "ymail.com"), _YAHOO),
    **dict.fromkeys(("gmx.net", "gmx.de", "gmx.at", "gmx.ch", "gmx.com", "gmx.fr"), _GMX),
    **dict.fromkeys(("ik.me", "infomaniak.com", "ikmail.com"), _INFOMANIAK),
    "mailbox.org": _MAILBOX,
    "posteo.net": _POSTEO,
    "posteo.de": _POSTEO,
    "zoho.com": _ZOHO,
}


def of_email(email: str) -> Provider:
    """The provider of ``email``; of one that is not known the address itself, which leads to its domain's server."""
    found = _BY_DOMAIN.get(email.rpartition("@")[2].lower())
    return Provider(found.url.replace("{email}", email), found.hint) if found else Provider(email)


def of_url(url: str) -> Provider:
    """``url`` with the hint of the provider that it belongs to."""
    host = url.partition("://")[2].partition("/")[0].lower()
    for known in (_FASTMAIL, _ICLOUD, _GOOGLE, _YAHOO, _ZOHO):
        if host and host == known.url.partition("://")[2].partition("/")[0]:
            return Provider(url, known.hint)
    if "/remote.php/dav" in url:
        return Provider(url, N_("Nextcloud: best an app password (Settings, Security, Devices & sessions)."))
    return Provider(url)
