package org.sellerport.biff.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Locale;

/** What was to be reached, and what was. */
record Goal(String what, double wanted, Spread reached) {

    boolean isMet() {
        return reached.median() >= wanted;
    }

    JsonObject json() {
        return Json.createObjectBuilder()
                .add("what", what)
                .add("atLeast", wanted)
                .add("reached", reached.json())
                .add("met", isMet())
                .build();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%-52s at least %5.1f: %-24s %s", what, wanted, reached, isMet() ? "met" : "MISSED");
    }
}
