# Signing in, and one's own account.

link-sent = Haddii aan cinwaankan naqaan, linkiga lagu soo galo ayaa soo socda. Wuxuu shaqeeyaa 15 daqiiqo.
sign-in-heading = Soo gal
sign-in-lead = Password ma jiro. Waxaan kuu soo dirnaa email leh link iyo koodh. Mid walba hal mar ayuu shaqeeyaa.
email-label = Cinwaankaaga email-ka
email-hint = Kii uu iskuulkaagu ama kooxdaadu na siisay, sida office@example.org
send-link = Ii soo dir email
link-sent-heading = Eeg email-kaaga
sign-in-code-lead = Haddii aan cinwaankan naqaan, email ayaa soo socda. Fur linkiga ku jira, ama koodhka ku jira halkan ku qor. Labaduba hal mar ayay shaqeeyaan, { $minutes ->
    [one] { $minutes } daqiiqo gudaheed
   *[other] { $minutes } daqiiqo gudahood
}.
sign-in-code-label = Koodhka email-ka
sign-in-code-hint = Lix tiro
sign-in-code-button = Soo gal
sign-in-code-again = Waxba ma yimaadeen? Codso email kale
sign-in-code-over = Koodhadh khaldan oo badan ayaa la qoray, markaa koodhkani wuu dhammaaday. Fur linkiga email-ka ku jira, ama codso email kale.
sign-in-own-device = Kani waa qalabkayga: ha la ii sii daayo inaan ku jiro { $days ->
    [one] { $days } maalin
   *[other] { $days } maalmood
}
confirm-heading = Waad ku dhowdahay
confirm-lead = Riix badhanka si aad qalabkan uga soo gasho.
confirm-button = Halkan ka soo gal

account-title = Akoonkaaga
account-lead = Waxa Kith kaa hayo, iyo meelaha aad ka soo gashay.
account-email = Cinwaanka email-ka
account-called = Magaca bogagga ku qoran
account-language = Luqad
account-language-none = Lama dooran. Waxaad ka dooran kartaa gunta bogga.
account-since = Diiwaangashan tan iyo
account-mails-heading = Email-ladaada
account-mails = Waxa email ahaan kuugu yimaada
account-roles-heading = Waxa aad ka tirsan tahay
account-roles-none = Kama tirsanid iskuul, dawlad hoose ama la-hawlgale. Weydii cidda ku siisay cinwaankan aad ku soo gasho.
account-role = Doorka
account-of = Cidda uu u yahay
account-open = Fur
account-open-listing = Fur diiwaanka
account-role-teacher = Macallin
account-role-liaison-school = Xiriiriyaha iskuul
account-role-liaison-authority = Xiriiriyaha dawladda hoose
account-role-partner-editor = Qofka diiwaanka wax ka beddela
account-role-administrator = Maamule
account-sessions-heading = Meelaha aad ka soo gashay
account-sessions = Soo gelitaanno
account-session-began = Tan iyo
account-session-used = Markii ugu dambaysay ee la isticmaalay
account-session-ends = Wuxuu dhammaanayaa
account-session-device = Qalabka
account-session-this = Kan
account-session-own = Kaaga
account-session-shared = La wadaago ama aan la sheegin
account-session-end = Halkaas ka bax
account-session-do = Waxa aad samayn karto
account-sessions-end = Meel kasta ka bax
account-session-ended = Halkaas waa laga baxay.
account-privacy = Waxa Kith ku sameeyo xogta dadka

language-offer = Bogaggan ku akhri Ingiriisi
