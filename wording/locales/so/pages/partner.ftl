# A partner’s page.

never-confirmed = Weli iyagu ma xaqiijin
confirmed = Waxaa la xaqiijiyey { $day }
contact-hidden = Sida loola xiriiro halkan laguma muujiyo.
email = Email
phone = Telefoon
website = Website
offers-heading = Waxa ay bixiyaan
offers-none = Hadda waxba lama bixiyo.
place-masked = Aagga oo keliya ayaa la muujiyaa
also-known-as = Magacyada kale ee loo yaqaan
about-heading = Iyaga ku saabsan
partner-at-a-glance = Si kooban
partner-ask-for-times = La xiriir si aad saacadaha u weydiiso
partner-look-after = Maamul diiwaankan
