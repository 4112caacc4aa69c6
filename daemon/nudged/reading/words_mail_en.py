"""English words of recruiters' mails: how they open and close, what is asked there, what is handed over on the spot."""

MAIL_WORDS = """
answer-of-yours | answer reply response decision confirmation acceptance
answering-command | reply answer respond
done-by-you | completed returned submitted signed uploaded filled handed finished done
sent-by-you | sent provided received
must-alone | must
pressing-word | must has have needs need is are
forward-word | forward
data-verb | deleted erased removed destroyed stored retained anonymised anonymized purged archived
making-public | announce publish release report present
figures-word | results figures earnings
mail-topic | about regarding concerning re following
towards-me | to
enclosed-lead | attached enclosed herewith
noticing-word | note aware assured know advised informed
so-word | so
wanted-of-you | expect await need require request
asking-lead | please kindly
reminder-noun | reminder reminders
hoped-word | hoped
by-post | post courier hand later separately
"""

MAIL_SENSES = """
on-the-spot | on the day | on arrival | upon arrival | on your arrival | upon your arrival | when you arrive
    | once you arrive | when you get here | once you're here | at reception | at the reception | at the front desk
    | at the entrance | at the gate | at the door | on site | on-site | onsite | on the spot | on your first day
    | in the lobby | at the security desk | in the waiting room | at the end of the interview
small-print | you are receiving this | you received this | sent from my
small-print | confidential information | personal data | privacy policy | privacy notice | gdpr | data protection
    | intended recipient | registered in england | registered office | unsubscribe | mailing list | from our database
    | this is an automated message | your data will | your data is | your data are | process your data | store your data
    | keep your data
after-hire | before you start | before your start date | before you join | the week you start | on your start date
if | of your start date | of your start
auto | confirming that your
habit | our support team | our help desk | our helpdesk | our customer service
if | of receipt | upon receipt of | on receipt of | on receipt
if | should your | should there | should any | should this | should our | were your
your-part | on your part | from your side | on your side
auto | automatically
benign-if | unless i tell her otherwise | unless i tell him otherwise | unless i tell them otherwise | if it suits me
    | if that suits me | if that works for me | if it works for me
benign-if | if that works for you | if that works | if it works for you | if this works for you | if that suits you
    | if it suits you | if this suits you | if that suits | if that's ok | if that's okay | if that's alright
    | if that's fine | if that is ok | if that is okay | if that is fine | if it's ok | if it's okay | if convenient
    | if that's convenient | if it's convenient | if it is convenient | if you don't mind | if you like
    | if you're free | if you are free | if you're available | if you are available | if you're around
    | unless you tell me otherwise | unless you tell us otherwise | unless you say otherwise
    | unless i hear otherwise | unless we hear otherwise | unless you object | unless you'd rather
    | unless that doesn't suit you | unless that doesn't suit | unless it doesn't suit you
"""
