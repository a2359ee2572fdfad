package org.sellerport.messages;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.sellerport.messages.api.MessageTemplate;
import org.sellerport.messages.api.ReminderChannel;
import org.sellerport.messages.api.TemplateInvalid;

class WordingTest {

    private static final ZoneId SAO_PAULO = ZoneId.of("America/Sao_Paulo");

    @Test
    void placeholders_are_filled_in_the_buyers_language_and_by_his_clock() {
        Wording wording = Wording.of(Unpaid.order(), "pt", SAO_PAULO);

        String text = wording.fill("{buyer}: {order}, {amount}, {deadline} — {shop}");

        assertTrue(text.startsWith("João Café: 1780272000123001, USD 1.234,50, 14 de dezembro de 2026"), text);
        assertTrue(text.contains("11:00"), text);
        assertTrue(text.endsWith("Aurora 极光"), text);
    }

    @Test
    void what_is_filled_in_is_not_filled_again() {
        Wording wording = Wording.of(Unpaid.named("{order} $1 \\"), "en", SAO_PAULO);

        assertEquals("{order} $1 \\!", wording.fill("{buyer}!"));
    }

    @Test
    void no_name_can_begin_a_new_line_of_a_header() {
        Wording wording = Wording.of(Unpaid.named("Eve\r\nBcc: all@mail.example"), "en", SAO_PAULO);

        String subject = wording.fillLine("Order of {buyer}\nX: y");

        assertEquals("Order of Eve Bcc: all@mail.example X: y", subject);
    }

    @Test
    void a_text_with_an_unknown_placeholder_is_refused_by_name() {
        TemplateInvalid refusal = assertThrows(TemplateInvalid.class, () -> Wording.check("Dear {name}"));

        assertEquals("template-invalid", refusal.code());
        assertDoesNotThrow(() -> Wording.check("{buyer} {order} {amount} {deadline} {shop} { } {"));
    }

    @Test
    void an_email_needs_a_subject_of_one_line_and_nothing_else_has_one() {
        assertDoesNotThrow(() -> Wording.check(template(ReminderChannel.EMAIL, "Hi {buyer}", "x")));
        for (MessageTemplate wrong : new MessageTemplate[] {
            template(ReminderChannel.EMAIL, null, "x"),
            template(ReminderChannel.EMAIL, " ", "x"),
            template(ReminderChannel.EMAIL, "Hi\nBcc: a@b", "x"),
            template(ReminderChannel.EMAIL, "x".repeat(201), "x"),
            template(ReminderChannel.SITE_MESSAGE, "Hi", "x"),
            template(ReminderChannel.SITE_MESSAGE, null, ""),
            template(ReminderChannel.SITE_MESSAGE, null, "x".repeat(3_001))
        }) {
            assertThrows(TemplateInvalid.class, () -> Wording.check(wrong), wrong::toString);
        }
    }

    private static MessageTemplate template(ReminderChannel channel, String subject, String body) {
        return new MessageTemplate(MessageTemplate.Purpose.PAYMENT_REMINDER, channel, "en", subject, body, true);
    }

    @Test
    void a_buyer_is_written_to_in_his_language_else_in_his_countrys() {
        Country brazil = new Country("BR", SAO_PAULO, "pt");

        assertEquals("fr", TemplateStore.language("fr-CA", brazil));
        assertEquals("zh", TemplateStore.language("zh_Hans".replace('_', '-'), brazil));
        assertEquals("pt", TemplateStore.language("sw", brazil));
        assertEquals("pt", TemplateStore.language(null, brazil));
    }

    @Test
    void an_address_is_one_mailbox_and_nothing_that_ends_a_line() {
        assertTrue(MailSettings.isAddress("joao@mail.example"));
        for (String none : new String[] {
            null,
            "",
            "joao",
            "@mail.example",
            "a@b\r\nBcc: c@d",
            "a@b,c@d",
            "A <a@b>",
            "a@b c@d",
            "x".repeat(251) + "@a.b"
        }) {
            assertFalse(MailSettings.isAddress(none), none);
        }
    }
}
