# What became of what a school asked, as it stands on the card of an offer.

enquiries-asked = પૂછ્યું છે
enquiries-no-answer = હજી જવાબ નથી
enquiries-not-delivered = પહોંચ્યું નથી
enquiries-answered = જવાબ મળ્યો
enquiries-did-not-work-out = ગોઠવાઈ શક્યું નહીં
enquiries-asked-on-status = તમારી શાળાએ { $day }ના રોજ પૂછ્યું: { $status }
