package org.sellerport.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.messages.api.CallInvalid;
import org.sellerport.messages.api.CorrectionAsked;
import org.sellerport.messages.api.CorrectionNeedless;
import org.sellerport.messages.api.MailOff;
import org.sellerport.messages.api.MessageInvalid;
import org.sellerport.messages.api.NoAddress;
import org.sellerport.messages.api.QuietHours;
import org.sellerport.messages.api.ReminderCap;
import org.sellerport.messages.api.ReminderChannel;
import org.sellerport.messages.api.RuleExists;
import org.sellerport.messages.api.RuleInvalid;
import org.sellerport.messages.api.RuleUnknown;
import org.sellerport.messages.api.TemplateInvalid;
import org.sellerport.orders.api.OrderStatus;
import org.sellerport.orders.api.PaymentStatus;

class RemindersTest {

    private static final OrderNo NO = new OrderNo(1_780_272_000_123_001L);
    private static final Instant BEFORE = Unpaid.DUE.minusSeconds(1);

    @Test
    void an_order_that_waits_for_its_payment_can_be_reminded_of_until_it_is_closed() {
        assertTrue(Unpaid.order().objectionToReminding(BEFORE).isEmpty());
        assertEquals("order-ended", objection(OrderStatus.AWAITING_PAYMENT, PaymentStatus.UNPAID, Unpaid.DUE));
    }

    @Test
    void a_paid_order_is_not_reminded_of_even_before_the_funds_arrive() {
        assertEquals("already-paid", objection(OrderStatus.AWAITING_PAYMENT, PaymentStatus.AUTHORISED, BEFORE));
        assertEquals("already-paid", objection(OrderStatus.RISK_REVIEW, PaymentStatus.FUNDED, BEFORE));
        assertEquals("already-paid", objection(OrderStatus.AWAITING_RECEIPT, PaymentStatus.FUNDED, BEFORE));
        assertEquals("order-ended", objection(OrderStatus.CLOSED, PaymentStatus.UNPAID, BEFORE));
    }

    private static String objection(OrderStatus status, PaymentStatus payment, Instant now) {
        return Unpaid.order(status, payment, false, false)
                .objectionToReminding(now)
                .orElseThrow()
                .code();
    }

    @Test
    void neither_history_nor_a_frozen_order_is_reminded_of() {
        assertEquals(
                "order-dormant",
                Unpaid.order(OrderStatus.AWAITING_PAYMENT, PaymentStatus.UNPAID, true, false)
                        .objectionToReminding(BEFORE)
                        .orElseThrow()
                        .code());
        assertEquals(
                "order-frozen",
                Unpaid.order(OrderStatus.AWAITING_PAYMENT, PaymentStatus.UNPAID, false, true)
                        .objectionToReminding(BEFORE)
                        .orElseThrow()
                        .code());
    }

    @Test
    void every_refusal_has_its_code_and_a_sentence_in_both_languages() {
        ZonedDateTime next = ZonedDateTime.parse("2026-11-25T09:00-03:00[America/Sao_Paulo]");
        List<RuleViolation> refusals = List.of(
                new ReminderCap(next),
                new QuietHours(next),
                new NoAddress(ReminderChannel.EMAIL),
                new NoAddress(ReminderChannel.PHONE),
                new MailOff(),
                new MessageInvalid(),
                new TemplateInvalid("{x}"),
                new RuleInvalid(),
                new RuleExists(),
                new RuleUnknown(3),
                new CallInvalid(),
                new CorrectionAsked(NO),
                new CorrectionNeedless(NO));

        for (RuleViolation refusal : refusals) {
            String english = refusal.sentence(Locale.ENGLISH);
            String chinese = refusal.sentence(Locale.SIMPLIFIED_CHINESE);
            assertFalse(english.contains("{0}") || english.equals(chinese), english);
        }
        assertEquals(
                "It is night where the buyer lives. He can be reminded from 2026-11-25 09:00 America/Sao_Paulo.",
                refusals.get(1).sentence(Locale.ENGLISH));
    }

    @Test
    void a_password_goes_to_another_machine_over_tls_only() {
        Properties far = settings("smtp://user:secret@192.0.2.1:587");
        Properties near = settings("smtp://user:secret@127.0.0.1:2525");
        Properties implicit = settings("smtps://192.0.2.1");

        assertEquals("true", far.get("mail.smtp.starttls.required"));
        assertEquals("false", near.get("mail.smtp.starttls.required"));
        assertEquals("true", implicit.get("mail.smtp.ssl.enable"));
        assertEquals("465", implicit.get("mail.smtp.port"));
    }

    private static Properties settings(String url) {
        return MailSettings.from(Map.of("SELLERPORT_SMTP_URL", url, "SELLERPORT_MAIL_FROM", "shop@market.example"))
                .orElseThrow()
                .properties();
    }

    @Test
    void without_a_usable_server_there_is_no_mail() {
        assertTrue(MailSettings.from(Map.of()).isEmpty());
        assertTrue(
                MailSettings.from(Map.of("SELLERPORT_SMTP_URL", "smtp://host")).isEmpty());
        assertTrue(MailSettings.from(Map.of("SELLERPORT_SMTP_URL", "http://host", "SELLERPORT_MAIL_FROM", "a@b"))
                .isEmpty());
    }
}
