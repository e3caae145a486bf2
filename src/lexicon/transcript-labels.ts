// What stands before the colon in transcripts where no name does, lower case. Source: the style sheets of court reporters,
// of Hansard and of broadcasters' transcripts.
import { words } from './table.ts';

/** Whoever asks: not the person who is interviewed. */
export const ASKERS = words(`
anchor
audience
audience member
caller
correspondent
host
int
interviewer
journalist
male reporter
moderator
presenter
press
q
question
questioner
reporter
reporters
speaker from the floor
unidentified reporter
`);

/** Could be anybody. */
export const ANYBODY = words(`
female
female voice
male
male voice
man
participant
respondent
speaker
unidentified
unidentified female
unidentified male
unidentified man
unidentified participant
unidentified speaker
unidentified woman
unknown
unknown speaker
various
voice
voices
woman
`);

/** Who answers in a hearing or an interview, whatever the name. */
export const ANSWERERS = words(`
a
answer
guest
interviewee
the defendant
the witness
witness
`);

/** Line openings with a colon that are no speakers. */
export const NO_LABELS = words(`
about
address
agenda
also present
analysis
and whereas
as it happened
attendance
background
book review
breaking
but
cc
claim
column
coming up
comment
commentary
conclusion
contact
contacts
context
corrected
correction
date
day in pictures
dear
debate
defenders
editor's note
editorial
editors
editors' note
email
example
exclusive
explained
explainer
fact
fact box
fact check
factbox
factcheck
fax
feature
film review
first look
for immediate release
forwards
from
gallery
goalkeepers
guide
happened
how to
i
image
images
in attendance
in brief
in depth
in numbers
in photos
in pictures
infographic
interview
item
just in
key points
latest
letter
letters
link
listen
live
live blog
live updates
location
long read
longread
map
match report
media contact
media contacts
midfielders
minutes
more
news in brief
newsletter
next
note
notes
notes to editors
obituary
office
op-ed
opinion
our rating
our verdict
page
perspective
phone
photo
photograph
photographs
photography
photos
picture
pictures
place
podcast
poll
present
press contact
press release
preview
profile
q&a
quiz
quotable
quote
quote of the day
quote of the night
quotes
rating
re
read
read more
reality
recap
recipe
recorded
referee
regarding
related
remember
result
review
round-up
roundup
scorers
source
sources
special report
spotlight
statement
subject
subs
substitutes
summary
survey
tel
telephone
the big read
the claim
the facts
the verdict
time
timeline
title
to
topic
transcript
travel
tv review
up
up next
upcoming
update
updated
updates
venue
verdict
video
viewpoint
voices
watch
weather
website
what they said
what was claimed
what was said
what we know
whereas
who said it
worth noting
www
`);
