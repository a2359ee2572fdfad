package org.sellerport.withdrawals;

import java.io.Closeable;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.sellerport.kernel.Money;
import org.sellerport.withdrawals.api.BankDetails;
import org.sellerport.withdrawals.api.Withdrawal;

/**
 * Writes a customer credit transfer, {@code pain.001.001.09}: one message, one payment instruction, payment after payment
 * as they come, so that the largest file needs no more memory than the smallest.
 */
final class PaymentMessage implements Closeable {

    static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";

    private static final String SEPA_CURRENCY = "EUR";
    private static final String BANK_UNSAID = "NOTPROVIDED";

    /**
     * What stands above the payments.
     *
     * @param id 1 to 35 characters that a payment file can say
     * @param debtor the account that pays
     * @param day on which the bank is asked to pay
     */
    record Head(String id, Instant at, LocalDate day, BankDetails debtor, WithdrawalStore.Sum sum) {}

    private final XMLStreamWriter xml;

    PaymentMessage(OutputStream out, Head head) {
        try {
            // The platform's own, whatever else is on the class path: the same input gives the same bytes everywhere.
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            begin(head);
        } catch (XMLStreamException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void begin(Head head) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.setDefaultNamespace(NAMESPACE);
        xml.writeStartElement(NAMESPACE, "Document");
        xml.writeDefaultNamespace(NAMESPACE);
        open("CstmrCdtTrfInitn");
        open("GrpHdr");
        text("MsgId", head.id());
        text("CreDtTm", head.at().truncatedTo(ChronoUnit.SECONDS).toString());
        sum(head);
        party("InitgPty", head.debtor());
        end();
        open("PmtInf");
        text("PmtInfId", head.id());
        text("PmtMtd", "TRF");
        text("BtchBookg", "true");
        sum(head);
        open("ReqdExctnDt");
        text("Dt", head.day().toString());
        end();
        party("Dbtr", head.debtor());
        account("DbtrAcct", head.debtor(), true);
        bank("DbtrAgt", head.debtor());
        text("ChrgBr", SEPA_CURRENCY.equals(currency(head.debtor())) ? "SLEV" : "SHAR");
    }

    private void sum(Head head) throws XMLStreamException {
        text("NbOfTxs", Integer.toString(head.sum().payments()));
        text("CtrlSum", head.sum().amount().decimal());
    }

    /** Adds a payment. */
    void add(Withdrawal payment) {
        try {
            open("CdtTrfTxInf");
            open("PmtId");
            text("InstrId", payment.endToEndId());
            text("EndToEndId", payment.endToEndId());
            end();
            amount(payment.amount());
            if (payment.to().bic() != null) {
                bank("CdtrAgt", payment.to());
            }
            party("Cdtr", payment.to());
            account("CdtrAcct", payment.to(), false);
            open("RmtInf");
            text("Ustrd", "Sellerport " + payment.endToEndId());
            end();
            end();
        } catch (XMLStreamException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void amount(Money amount) throws XMLStreamException {
        open("Amt");
        xml.writeStartElement(NAMESPACE, "InstdAmt");
        xml.writeAttribute("Ccy", amount.currency().getCurrencyCode());
        xml.writeCharacters(amount.decimal());
        end();
        end();
    }

    private void party(String element, BankDetails details) throws XMLStreamException {
        open(element);
        text("Nm", BankText.of(details.holder()));
        end();
    }

    private void account(String element, BankDetails details, boolean withCurrency) throws XMLStreamException {
        open(element);
        open("Id");
        if (details.iban() == null) {
            open("Othr");
            text("Id", details.number());
            end();
        } else {
            text("IBAN", details.iban());
        }
        end();
        if (withCurrency) {
            text("Ccy", currency(details));
        }
        end();
    }

    private void bank(String element, BankDetails details) throws XMLStreamException {
        open(element);
        open("FinInstnId");
        if (details.bic() == null) {
            open("Othr");
            text("Id", BANK_UNSAID);
            end();
        } else {
            text("BICFI", details.bic());
        }
        end();
        end();
    }

    private static String currency(BankDetails details) {
        return details.currency().getCurrencyCode();
    }

    private void text(String element, String content) throws XMLStreamException {
        open(element);
        xml.writeCharacters(content);
        end();
    }

    private void open(String element) throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, element);
    }

    private void end() throws XMLStreamException {
        xml.writeEndElement();
    }

    /** Ends the message; the stream below stays open. */
    @Override
    public void close() {
        try {
            xml.writeEndDocument();
            xml.flush();
            xml.close();
        } catch (XMLStreamException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
