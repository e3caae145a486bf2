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
and whereas
attendance
background
breaking
but
cc
coming up
contact
contacts
corrected
correction
date
dear
defenders
editor's note
editorial
editors
editors' note
email
example
exclusive
fact
fax
for immediate release
forwards
from
goalkeepers
happened
i
image
images
in attendance
item
key points
link
location
media contact
media contacts
midfielders
minutes
more
next
note
notes
notes to editors
office
opinion
page
phone
photo
photograph
photographs
photography
photos
picture
pictures
place
present
press contact
press release
quotable
quote
quote of the day
quote of the night
quotes
re
read
read more
recorded
referee
regarding
related
remember
result
review
scorers
source
sources
statement
subject
subs
substitutes
summary
tel
telephone
time
title
to
topic
transcript
up
up next
upcoming
update
updated
venue
video
watch
website
whereas
www
`);
