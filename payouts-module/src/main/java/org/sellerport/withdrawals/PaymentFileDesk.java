package org.sellerport.withdrawals;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.OrderHistory.Page;
import org.sellerport.withdrawals.api.NothingToPay;
import org.sellerport.withdrawals.api.PayingAccount;
import org.sellerport.withdrawals.api.PayingAccountMissing;
import org.sellerport.withdrawals.api.PaymentFile;
import org.sellerport.withdrawals.api.PaymentFileSettled;
import org.sellerport.withdrawals.api.PaymentFileUnknown;
import org.sellerport.withdrawals.api.PaymentFiles;
import org.sellerport.withdrawals.api.Withdrawal;

@Stateless
@Local(PaymentFiles.class)
public class PaymentFileDesk implements PaymentFiles {

    private static final int AT_ONCE = 500;

    @Inject
    private PayingAccountStore payers;

    @Inject
    private PaymentFileStore files;

    @Inject
    private WithdrawalStore withdrawals;

    @Inject
    private Settlement settlement;

    @Inject
    private Clock clock;

    static String name(String messageId) {
        return messageId + ".xml";
    }

    @Override
    public List<Waiting> waiting() {
        return files.waiting();
    }

    @Override
    public PaymentFile make(Currency currency, By by) {
        PayingAccount payer = payers.find(currency).orElseThrow(() -> new PayingAccountMissing(currency));
        Instant now = clock.instant();
        long id = files.nextId();
        if (withdrawals.putIntoFile(id, currency, MOST_PAYMENTS, now) == 0) {
            throw new NothingToPay(currency);
        }
        LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
        var head = new PaymentMessage.Head(
                messageId(id, today), now, today, payer.details(), withdrawals.sum(id, currency));
        var out = new PartsOut((no, bytes) -> files.addPart(id, no, bytes));
        write(id, head, out);
        var file = new PaymentFile(
                id,
                head.id(),
                name(head.id()),
                head.sum().payments(),
                head.sum().amount(),
                head.sum().payments(),
                0,
                out.size(),
                out.sha256(),
                by.who(),
                now);
        files.add(file);
        return file;
    }

    /** The number alone makes it unique; the day is for people. */
    private static String messageId(long id, LocalDate day) {
        return "SELLERPORT-%s-%010d".formatted(day.toString().replace("-", ""), id);
    }

    private void write(long id, PaymentMessage.Head head, PartsOut out) {
        try (out;
                var message = new PaymentMessage(out, head)) {
            List<Withdrawal> some = withdrawals.inFile(id, 0, AT_ONCE);
            while (!some.isEmpty()) {
                some.forEach(message::add);
                some = withdrawals.inFile(id, some.get(some.size() - 1).id(), AT_ONCE);
            }
        }
    }

    @Override
    public Page<PaymentFile> list(Optional<String> after, int limit) {
        long before = Place.parse(after, Long.MAX_VALUE);
        return Page.of(files.list(before, limit + 1), limit, last -> Long.toString(last.id()));
    }

    @Override
    public PaymentFile find(long id) {
        return files.find(id).orElseThrow(() -> new PaymentFileUnknown(id));
    }

    @Override
    public Page<Withdrawal> payments(long id, Optional<String> after, int limit) {
        long from = Place.parse(after, 0);
        return Page.of(withdrawals.inFile(find(id).id(), from, limit + 1), limit, last -> Long.toString(last.id()));
    }

    /** Without a transaction, which a slow reader would hold open: what was written never changes. */
    @Override
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void copy(long id, OutputStream to) throws IOException {
        find(id);
        int no = 1;
        Optional<byte[]> part = files.part(id, no);
        while (part.isPresent()) {
            to.write(part.get());
            no++;
            part = files.part(id, no);
        }
    }

    @Override
    public PaymentFile confirm(long id, By by) {
        if (!find(id).isOpen()) {
            throw new PaymentFileSettled(id);
        }
        // Some at a time: sellers need not wait for the whole file, and where this breaks off, it can be asked for
        // again.
        int some = settlement.confirmSome(id, by.who());
        while (some > 0) {
            some = settlement.confirmSome(id, by.who());
        }
        return find(id);
    }

    @Override
    public Withdrawal giveBack(long id, long payment, String reason, By by) {
        find(id);
        return settlement.giveBack(id, payment, reason, by.who());
    }
}
