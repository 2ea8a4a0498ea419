# What became of what a school asked, as it stands on the card of an offer.

enquiries-asked = ਪੁੱਛਿਆ ਗਿਆ
enquiries-no-answer = ਅਜੇ ਜਵਾਬ ਨਹੀਂ ਆਇਆ
enquiries-not-delivered = ਸੁਨੇਹਾ ਨਹੀਂ ਪਹੁੰਚਿਆ
enquiries-answered = ਜਵਾਬ ਆ ਗਿਆ
enquiries-did-not-work-out = ਗੱਲ ਨਹੀਂ ਬਣੀ
enquiries-asked-on-status = ਤੁਹਾਡੇ ਸਕੂਲ ਨੇ { $day } ਨੂੰ ਪੁੱਛਿਆ: { $status }
