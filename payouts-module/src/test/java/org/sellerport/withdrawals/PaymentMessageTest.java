package org.sellerport.withdrawals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.stream.LongStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.SellerId;
import org.sellerport.withdrawals.api.BankDetails;
import org.sellerport.withdrawals.api.Withdrawal;
import org.sellerport.withdrawals.api.WithdrawalState;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** Every file is held against the schema that ISO 20022 publishes for {@code pain.001.001.09}. */
class PaymentMessageTest {

    private static final Instant NOW = Instant.parse("2026-03-04T05:06:07.891Z");
    private static final Schema SCHEMA = schema();

    private static Schema schema() {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(PaymentMessageTest.class.getResource("/pain.001.001.09.xsd"));
        } catch (org.xml.sax.SAXException broken) {
            throw new AssertionError(broken);
        }
    }

    private static BankDetails payer(String currency) {
        return new BankDetails(
                Currency.getInstance(currency),
                "Sellerport Märkte GmbH",
                "DE89370400440532013000",
                null,
                "COBADEFFXXX");
    }

    private static Withdrawal payment(long id, Money amount, BankDetails to) {
        return new Withdrawal(
                id, new SellerId("ST1"), amount, to, WithdrawalState.IN_FILE, "lin", NOW, 7L, NOW, null, null, null);
    }

    private static BankDetails to(String currency, String holder) {
        return new BankDetails(Currency.getInstance(currency), holder, "NL91ABNA0417164300", null, null);
    }

    private static byte[] file(String currency, List<Withdrawal> payments) {
        long sum = payments.stream().mapToLong(one -> one.amount().minorUnits()).sum();
        var head = new PaymentMessage.Head(
                "SELLERPORT-20260304-0000000007",
                NOW,
                LocalDate.parse("2026-03-04"),
                payer(currency),
                new WithdrawalStore.Sum(payments.size(), Money.ofMinor(sum, currency)));
        var out = new ByteArrayOutputStream();
        try (var message = new PaymentMessage(out, head)) {
            payments.forEach(message::add);
        }
        return out.toByteArray();
    }

    private static Document valid(byte[] file) throws Exception {
        SCHEMA.newValidator().validate(new StreamSource(new ByteArrayInputStream(file)));
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(file));
    }

    private static List<String> texts(Document file, String element) {
        NodeList found = file.getElementsByTagNameNS(PaymentMessage.NAMESPACE, element);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }

    @Test
    void a_file_says_who_pays_whom_and_how_much_it_is_together() throws Exception {
        var china = new BankDetails(Currency.getInstance("USD"), "Lin Mei", null, "6222021001112233", "ICBKCNBJ");
        Document file = valid(file(
                "USD",
                List.of(
                        payment(41, Money.ofMinor(12_345, "USD"), china),
                        payment(42, Money.ofMinor(5, "USD"), to("USD", "Jansen")))));

        assertEquals(List.of("SELLERPORT-20260304-0000000007"), texts(file, "MsgId"));
        assertEquals(List.of("2026-03-04T05:06:07Z"), texts(file, "CreDtTm"));
        assertEquals(List.of("2", "2"), texts(file, "NbOfTxs"));
        assertEquals(List.of("123.50", "123.50"), texts(file, "CtrlSum"));
        assertEquals(List.of("123.45", "0.05"), texts(file, "InstdAmt"));
        assertEquals(List.of("SPW0000000041", "SPW0000000042"), texts(file, "EndToEndId"));
        assertEquals(
                List.of("Sellerport Markte GmbH", "Sellerport Markte GmbH", "Lin Mei", "Jansen"), texts(file, "Nm"));
        assertEquals(List.of("DE89370400440532013000", "NL91ABNA0417164300"), texts(file, "IBAN"));
        assertEquals(List.of("COBADEFFXXX", "ICBKCNBJ"), texts(file, "BICFI"));
        assertEquals(List.of("SHAR"), texts(file, "ChrgBr"));
    }

    @Test
    void euros_go_as_sepa_shares_charges() throws Exception {
        Document file = valid(file("EUR", List.of(payment(1, Money.ofMinor(1, "EUR"), to("EUR", "Jansen")))));

        assertEquals(List.of("SLEV"), texts(file, "ChrgBr"));
    }

    @Test
    void awkward_names_are_spelt_and_escaped() throws Exception {
        List<Withdrawal> payments = new ArrayList<>();
        List<String> names =
                List.of("Müller & Söhne", "O’Neill – Filhos", "Łódź (Ærø)", "Straße+".repeat(8), "Đặng Văn Lâm");
        for (String name : names) {
            payments.add(payment(payments.size(), Money.ofMinor(100, "EUR"), to("EUR", name)));
        }

        Document file = valid(file("EUR", payments));

        List<String> told = texts(file, "Nm").subList(2, names.size() + 2);
        assertEquals("Muller + Sohne", told.get(0));
        assertTrue(told.stream().allMatch(name -> name.matches("[A-Za-z0-9/?:().,'+ -]{1,70}")), told::toString);
    }

    @Test
    void currencies_of_no_and_of_three_digits_keep_their_digits() throws Exception {
        assertEquals(
                List.of("1234"),
                texts(
                        valid(file("JPY", List.of(payment(1, Money.ofMinor(1234, "JPY"), to("JPY", "Jansen"))))),
                        "InstdAmt"));
        assertEquals(
                List.of("1.234"),
                texts(
                        valid(file("KWD", List.of(payment(1, Money.ofMinor(1234, "KWD"), to("KWD", "Jansen"))))),
                        "InstdAmt"));
    }

    @Test
    void the_same_payments_give_the_same_bytes() {
        List<Withdrawal> payments = List.of(payment(1, Money.ofMinor(100, "EUR"), to("EUR", "Jansen")));

        assertEquals(
                new String(file("EUR", payments), StandardCharsets.UTF_8),
                new String(file("EUR", payments), StandardCharsets.UTF_8));
    }

    @Test
    void a_file_of_very_many_payments_is_handed_on_piece_by_piece() throws Exception {
        int many = 20_000;
        List<byte[]> parts = new ArrayList<>();
        var out = new PartsOut((no, bytes) -> parts.add(bytes));
        var head = new PaymentMessage.Head(
                "SELLERPORT-20260304-0000000008",
                NOW,
                LocalDate.parse("2026-03-04"),
                payer("EUR"),
                new WithdrawalStore.Sum(many, Money.ofMinor(many, "EUR")));
        try (out;
                var message = new PaymentMessage(out, head)) {
            LongStream.range(0, many)
                    .forEach(id -> message.add(payment(id, Money.ofMinor(1, "EUR"), to("EUR", "Jansen"))));
        }

        assertTrue(parts.size() > 20, () -> parts.size() + " parts");
        assertTrue(parts.stream().allMatch(part -> part.length <= PartsOut.PIECE));
        var whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.write(part);
        }
        assertEquals(out.size(), whole.size());
        assertEquals(many, texts(valid(whole.toByteArray()), "EndToEndId").size());
        assertFalse(out.sha256().isEmpty());
    }

    @Property(tries = 100)
    void whatever_the_amounts_the_control_sum_is_theirs_to_the_cent(
            @ForAll @Size(min = 1, max = 50) List<@LongRange(min = 1, max = 1_000_000_000_000L) Long> amounts)
            throws Exception {
        List<Withdrawal> payments = new ArrayList<>();
        for (long amount : amounts) {
            payments.add(payment(payments.size() + 1, Money.ofMinor(amount, "EUR"), to("EUR", "Jansen")));
        }

        Document file = valid(file("EUR", payments));

        BigDecimal sum = texts(file, "InstdAmt").stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(new BigDecimal(texts(file, "CtrlSum").get(0)), sum);
        assertEquals(Integer.toString(amounts.size()), texts(file, "NbOfTxs").get(0));
    }
}
