#!/usr/bin/env bash
# The main job, end to end, by curl alone, on the sample data that `./run` serves:
#   docs/demo.sh ADDRESS TEACHER-LINK LIAISON-LINK
# with the address and the two sign-in links that `./run` printed. The teacher's first mail of a day comes at once;
# run again on the same day, the mail waits for the next morning.
set -euo pipefail

if [ "$#" -ne 3 ]; then
    sed -n '2,5p' "$0" | cut -c3- >&2
    exit 2
fi
address=$1

# Signs in with a link as a person would, by its form. Prints the session.
sign_in() {
    curl -fsS -o /dev/null -c - -H 'Sec-Fetch-Site: same-origin' -d '' "$1" | awk '$6 ~ /kith$/ { print $7 }'
}

# Asks GraphQL as somebody: SESSION BODY. The answer's first id is kept in $id.
ask() {
    local answer
    answer=$(curl -fsS "$address/graphql" -H 'Content-Type: application/json' -H "Authorization: Bearer $1" -d "$2")
    # One reason, offer or problem a line.
    sed 's/,{/,\n  {/g; s/\[{/[\n  {/g' <<<"$answer"
    id=$(grep -oE '"id":"[0-9a-f-]{36}"' <<<"$answer" | head -n 1 | cut -d'"' -f4)
    ! grep -qE '"errors"|"problems":\[\{' <<<"$answer"
}

echo "== sign in as the teacher and as the liaison officer"
teacher=$(sign_in "$2")
liaison=$(sign_in "$3")
[ -n "$teacher" ] && [ -n "$liaison" ]

echo "== the teacher asks for Romans: who fits, and why"
ask "$teacher" '{"query": "query ($need: NeedInput!) { find(need: $need) { matches { offer { id title } score distanceKm reasons { code message } } } }",
  "variables": {"need": {"text": "Romans, someone to bring artefacts, Year 4"}}}'

echo "== the teacher asks for Ancient Benin: nobody fits, so the need stays open and watches"
ask "$teacher" '{"query": "mutation ($need: NeedInput!) { openNeed(input: $need) { problems { field message } need { id text status } } }",
  "variables": {"need": {"text": "Ancient Benin, someone to bring artefacts", "subject": "History", "keyStage": "Year 5"}}}'
need=$id
ask "$teacher" '{"query": "query ($id: ID!) { need(id: $id) { id matches { offer { title } } } }",
  "variables": {"id": "'"$need"'"}}'

echo "== the liaison officer adds a partner who fits"
ask "$liaison" '{"query": "mutation ($input: PartnerInput!) { registerPartner(input: $input) { problems { field message } partner { id version } } }",
  "variables": {"input": {"kind": "COMMUNITY_ORGANISATION", "name": "Edo Heritage Circle", "postcode": "LE5 3LJ",
    "summary": "A circle that keeps the arts of Benin City.", "audience": "SCHOOL_STAFF",
    "languages": [{"language": "Edo", "languageUse": "SPOKEN"}]}}}'
partner=$id
ask "$liaison" '{"query": "mutation ($partner: ID!, $input: OfferInput!) { addOffer(partner: $partner, input: $input) { problems { field message } offer { id title } } }",
  "variables": {"partner": "'"$partner"'", "input": {"title": "Ancient Benin: bronzes and ivories to hold",
    "description": "We bring replica bronzes and tell the story of the Oba and the kingdom of Benin.",
    "format": "WORKSHOP", "subjects": ["History"], "topics": ["Ancient Benin"], "keyStages": ["KS2"],
    "delivery": ["IN_SCHOOL"], "travelKm": "15", "cost": "EXPENSES"}}}'
ask "$liaison" '{"query": "mutation ($partner: ID!) { publishPartner(id: $partner, version: 1) { problems { field message } partner { id status } } }",
  "variables": {"partner": "'"$partner"'"}}'

echo "== the mail about it, in the development mailbox"
for _ in $(seq 60); do
    for file in $(curl -fsS "$address/mailbox" | grep -oE '/mailbox/[^"]+'); do
        if curl -fsS "$address$file" | grep -F "/needs/$need"; then
            echo "== done: the mail links to the need"
            exit 0
        fi
    done
    sleep 1
done
echo "no mail about the need came within a minute" >&2
exit 1
