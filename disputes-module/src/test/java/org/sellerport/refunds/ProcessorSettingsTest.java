package org.sellerport.refunds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sellerport.refunds.api.RefundPayments.Processor;

class ProcessorSettingsTest {

    @Test
    void without_an_address_nobody_is_asked() {
        assertEquals(
                Processor.NONE,
                ProcessorSettings.of(Map.of("SELLERPORT_REFUNDS_URL", " ")).kind());
    }

    @Test
    void a_demo_plays_a_processor_unless_one_is_set() {
        assertEquals(
                Processor.SIMULATED,
                ProcessorSettings.of(Map.of("SELLERPORT_DEMO", "true")).kind());
        assertEquals(
                Processor.SET,
                ProcessorSettings.of(
                                Map.of("SELLERPORT_DEMO", "true", "SELLERPORT_REFUNDS_URL", "https://pay.example/r"))
                        .kind());
    }

    @Test
    void an_address_comes_with_its_key() {
        assertEquals(
                new ProcessorSettings(Processor.SET, URI.create("https://pay.example/r"), Optional.of("secret")),
                ProcessorSettings.of(
                        Map.of("SELLERPORT_REFUNDS_URL", "https://pay.example/r", "SELLERPORT_REFUNDS_KEY", "secret")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pay.example", "ftp://pay.example/r", "https:// pay.example", "https:///r"})
    void an_address_that_is_none_asks_nobody(String url) {
        assertEquals(
                Processor.NONE,
                ProcessorSettings.of(Map.of("SELLERPORT_REFUNDS_URL", url, "SELLERPORT_DEMO", "true"))
                        .kind());
    }
}
