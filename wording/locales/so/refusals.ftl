# Why something was not done, and what to do next.

refusal-invalid = Wax ka mid ah waxa aad soo dirtay ma saxna. Eeg liiska.
refusal-conflict = Qof kale ayaa tan beddelay intii aad ku jirtay. Mar kale fur, dabadeed samee isbeddelkaaga.
refusal-unauthenticated = Marka hore soo gal. Haddii aad link ku timid, waxaa laga yaabaa in horay loo isticmaalay ama uu duugoobay: codso mid cusub.
refusal-forbidden = Doorkaagu tan ma oggola. Weydii cidda Kith u maamusha iskuulkaaga ama dawladda hoose.
refusal-not-found = Halkan waxba ma yaalliin. Waxaa laga yaabaa in laga saaray, ama cinwaanku khaldan yahay.
refusal-rate-limited = Marar badan ayay ahayd waqti gaaban gudaheed. Isku day mar kale { $seconds ->
    [one] { $seconds } ilbiriqsi
   *[other] { $seconds } ilbiriqsi
} ka dib.
refusal-busy = Dad aad u badan ayaa hadda wax weydiinaya. Isku day mar kale dhowr ilbiriqsi ka dib.
refusal-too-slow = Tani waqti dheer ayay qaadatay, waana la joojiyey. Hal mar wax yar codso, ama isku day mar dambe.
refusal-internal = Dhankeenna ayaa wax ka khaldameen. Isku day mar kale; haddii ay sidaas ahaato, u sheeg cidda Kith maamusha.
