package org.sellerport.webhooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.orders.api.OrderFact;
import org.sellerport.webhooks.api.WebhookInvalid;
import org.sellerport.webhooks.api.WebhookUnknown;
import org.sellerport.webhooks.api.WebhooksUsedUp;

class SignatureTest {

    @Test
    void a_delivery_is_signed_with_its_time_and_its_body() {
        // printf '1700000000.{"a":"你好"}' | openssl dgst -sha256 -hmac whsec_test
        assertEquals(
                "20ea21a5b5da1bda89d91d9161410110e5a50de836676a291efc911e3a628229",
                Signature.of("whsec_test", 1_700_000_000L, "{\"a\":\"你好\"}"));
    }

    @Test
    void only_public_hosts_over_https_are_told_anything() {
        Target target = new Target(false);
        assertTrue(target.isLegal("https://93.184.215.14/hook?x=1"));
        for (String none : List.of(
                "http://93.184.215.14/",
                "https://127.0.0.1/",
                "https://10.1.2.3/",
                "https://172.16.0.1/",
                "https://192.168.1.1/",
                "https://169.254.169.254/latest/meta-data",
                "https://100.64.0.1/",
                "https://0.0.0.0/",
                "https://[::1]/",
                "https://[fd00::1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://[::127.0.0.1]/",
                "https://[64:ff9b::7f00:1]/",
                "https://[2002:7f00:1::]/",
                "https://localhost/",
                "https://user:secret@93.184.215.14/",
                "ftp://93.184.215.14/",
                "https:///x",
                "no address")) {
            assertFalse(target.isLegal(none), none);
        }
        assertTrue(new Target(true).isLegal("http://127.0.0.1:8080/hook"));
    }

    @Test
    void only_who_is_asked_to_sends_anything_into_the_own_network() {
        assertFalse(Target.of(Map.of()).open());
        assertFalse(Target.of(Map.of("SELLERPORT_DEMO", "false")).open());
        assertTrue(Target.of(Map.of("SELLERPORT_DEMO", "true", "SELLERPORT_WEBHOOKS_ANYWHERE", ""))
                .open());
        assertFalse(Target.of(Map.of("SELLERPORT_DEMO", "true", "SELLERPORT_WEBHOOKS_ANYWHERE", "false"))
                .open());
        assertTrue(Target.of(Map.of("SELLERPORT_WEBHOOKS_ANYWHERE", "true")).open());
    }

    @Test
    void who_names_some_kinds_of_facts_hears_of_no_others() {
        assertTrue(Interest.parse("").isIn("SHIPPED"));
        assertTrue(Interest.parse("CLOSED,SHIPPED").isIn("SHIPPED"));
        assertFalse(Interest.parse("CLOSED").isIn("SHIPPED"));
    }

    @Test
    void the_kinds_that_somebody_names_are_kept() {
        for (Set<OrderFact.Kind> kinds :
                List.of(Set.<OrderFact.Kind>of(), Set.of(OrderFact.Kind.CLOSED, OrderFact.Kind.SHIPPED))) {
            assertEquals(kinds, Interest.parse(new Interest(kinds).text()).kinds());
        }
    }

    @Test
    void a_copy_knows_whom_it_is_for_and_what_it_repeats() {
        assertEquals(
                new WebhookCourier.Address("ST1", 2, "1780272000123001", Optional.empty()),
                WebhookCourier.Address.of("ST1/2/1780272000123001"));
        assertEquals(
                new WebhookCourier.Address("ST1", 2, "1780272000123001", Optional.of(77L)),
                WebhookCourier.Address.of("ST1/2/1780272000123001#77"));
    }

    @Test
    void every_refusal_has_a_sentence_in_both_languages() {
        for (RuleViolation refusal : List.of(new WebhookInvalid(), new WebhooksUsedUp(), new WebhookUnknown(3))) {
            assertFalse(refusal.sentence(Locale.ENGLISH).equals(refusal.sentence(Locale.SIMPLIFIED_CHINESE)));
        }
    }
}
