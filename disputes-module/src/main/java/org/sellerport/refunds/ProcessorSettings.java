package org.sellerport.refunds;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.sellerport.refunds.api.RefundPayments.Processor;

/**
 * Who is asked to pay refunds out: {@code SELLERPORT_REFUNDS_URL} is the address that a refund is posted to, {@code
 * SELLERPORT_REFUNDS_KEY} the bearer token that goes with it. Without an address a demo plays a processor, and elsewhere
 * refunds wait until whoever has the key of the payments says what became of them.
 */
record ProcessorSettings(Processor kind, URI address, Optional<String> token) {

    private static final String URL = "SELLERPORT_REFUNDS_URL";
    private static final String KEY = "SELLERPORT_REFUNDS_KEY";
    private static final String DEMO = "SELLERPORT_DEMO";

    static final ProcessorSettings CHOSEN = of(System.getenv());

    /** As the environment says; an empty variable counts as not set. */
    static ProcessorSettings of(Map<String, String> environment) {
        String url = environment.getOrDefault(URL, "").strip();
        if (!url.isEmpty()) {
            return set(url, environment.getOrDefault(KEY, "").strip());
        }
        boolean demo = Boolean.parseBoolean(environment.getOrDefault(DEMO, "").strip());
        return new ProcessorSettings(demo ? Processor.SIMULATED : Processor.NONE, null, Optional.empty());
    }

    private static ProcessorSettings set(String url, String key) {
        try {
            URI address = URI.create(url);
            if (address.getHost() != null
                    && ("http".equals(address.getScheme()) || "https".equals(address.getScheme()))) {
                return new ProcessorSettings(
                        Processor.SET, address, Optional.of(key).filter(one -> !one.isEmpty()));
            }
        } catch (IllegalArgumentException unusable) {
            System.getLogger(ProcessorSettings.class.getName()).log(System.Logger.Level.DEBUG, "No address", unusable);
        }
        System.getLogger(ProcessorSettings.class.getName())
                .log(System.Logger.Level.ERROR, "{0} is no address of http or https: refunds wait", URL);
        return new ProcessorSettings(Processor.NONE, null, Optional.empty());
    }
}
