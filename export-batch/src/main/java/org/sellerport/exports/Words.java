package org.sellerport.exports;

import java.util.HashMap;
import java.util.Map;

/** Words of the workbook that cells repeat, each looked up once. */
final class Words {

    private final Edition edition;
    private final Map<String, String> known = new HashMap<>();

    Words(Edition edition) {
        this.edition = edition;
    }

    String say(String key) {
        return known.computeIfAbsent(key, edition::say);
    }
}
