# A partner’s page.

never-confirmed = તેમણે હજી ખાતરી કરી નથી
confirmed = { $day }ના રોજ ખાતરી કરી
contact-hidden = તેમનો સંપર્ક કેવી રીતે કરવો તે અહીં બતાવ્યું નથી.
email = ઇમેઇલ
phone = ટેલિફોન
website = વેબસાઇટ
offers-heading = તેઓ શું આપી શકે છે
offers-none = અત્યારે કોઈ ઑફર નથી.
place-masked = ફક્ત વિસ્તાર બતાવ્યો છે
also-known-as = બીજાં નામ
about-heading = તેમના વિશે
partner-at-a-glance = ટૂંકમાં
partner-ask-for-times = સમય જાણવા તેમનો સંપર્ક કરો
partner-look-after = આ નોંધ સંભાળો
