# A slip of paper on which a parent says what they could share with their child’s school. A new version of the consent
# words is a new version in the code too.

slip-title = તમે જે જાણો છો તે અમારી શાળા સાથે વહેંચો
slip-lead = ઘણાં માતા-પિતા અને વાલીઓ કોઈ કામ, હસ્તકલા, ભાષા કે વાર્તા જાણે છે, જેના વિશે સાંભળવું બાળકોને ખૂબ ગમે. તમે શું વહેંચી શકો તે અમને કહો.
slip-ask-title = તમે શું વહેંચી શકો?
slip-ask-title-hint = ઉદાહરણ: રોટલી કે બ્રેડ બનાવવી, નર્સનું કામ, શાકભાજી ઉગાડવી
slip-ask-format = તમે તે કેવી રીતે કરવા માંગો છો?
slip-ask-languages = તમે કઈ ભાષાઓ બોલો છો?
slip-ask-days = તમને કયા દિવસો અનુકૂળ છે?
slip-ask-phone = તમારો ટેલિફોન નંબર
slip-ask-email = તમારું ઇમેઇલ સરનામું
slip-agreement = તમારી સંમતિ
slip-consent = મેં જે લખ્યું તે શાળા રાખે અને તેના સ્ટાફને બતાવે, જેથી તેઓ મને પૂછી શકે, તે માટે હું સંમત છું. મારો ટેલિફોન નંબર અને ઇમેઇલ સરનામું ફક્ત વાલીઓ સાથે સંપર્ક રાખનારા લોકો અને આ સેવા ચલાવનારા જ જુએ છે. હું ગમે ત્યારે મારો વિચાર બદલી શકું છું, અને પછી શાળા તેને હટાવી લે છે.
slip-signature = સહી
slip-date = તારીખ
slip-return = કૃપા કરીને આ કાપલી શાળાની ઑફિસમાં પાછી આપો.
slip-version = આ શબ્દોની આવૃત્તિ: { $version }
slip-format-class = પાઠોની શ્રેણી શીખવવી
slip-format-talk = વર્ગ સાથે વાત કરવી
slip-format-workshop = બાળકો સાથે કંઈક બનાવવું કે કરવું
slip-format-host-visit = વર્ગને મારે ત્યાં મુલાકાતે બોલાવવો
slip-format-interpreting = લોકો મળે ત્યારે દુભાષિયાનું કામ કરવું
slip-format-translation = પત્રોનો અનુવાદ કરવો
slip-format-mentoring = કોઈ બાળક કે નાના જૂથને નિયમિત મદદ કરવી
slip-format-performance = સંગીત, નૃત્ય, નાટક કે વાર્તાઓ
slip-format-resource-loan = વસ્તુઓ વાપરવા આપવી
