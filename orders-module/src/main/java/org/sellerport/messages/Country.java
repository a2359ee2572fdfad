package org.sellerport.messages;

import java.time.ZoneId;

/**
 * A country as far as reminders go.
 *
 * @param zone the clock that most of its people live by
 * @param language in which to write to who did not say
 */
record Country(String code, ZoneId zone, String language) {}
