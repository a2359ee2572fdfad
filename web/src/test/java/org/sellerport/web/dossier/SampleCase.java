package org.sellerport.web.dossier;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.sellerport.disputes.api.DisputeDeadline;
import org.sellerport.disputes.api.DisputeLogEntry;
import org.sellerport.disputes.api.DisputeReason;
import org.sellerport.disputes.api.DisputeState;
import org.sellerport.disputes.api.DisputeStep;
import org.sellerport.disputes.api.DisputeView;
import org.sellerport.disputes.api.Evidence;
import org.sellerport.disputes.api.EvidenceType;
import org.sellerport.disputes.api.Offer;
import org.sellerport.disputes.api.Proposal;
import org.sellerport.disputes.api.ProposalStatus;
import org.sellerport.disputes.api.Ruling;
import org.sellerport.disputes.api.Side;
import org.sellerport.disputes.api.Solution;
import org.sellerport.kernel.BuyerId;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.messages.api.Message;
import org.sellerport.orders.api.Actor;
import org.sellerport.orders.api.Address;
import org.sellerport.orders.api.Buyer;
import org.sellerport.orders.api.CancellationStatus;
import org.sellerport.orders.api.DisputeStatus;
import org.sellerport.orders.api.Fault;
import org.sellerport.orders.api.Hold;
import org.sellerport.orders.api.Item;
import org.sellerport.orders.api.OrderStatus;
import org.sellerport.orders.api.OrderView;
import org.sellerport.orders.api.PastOrder;
import org.sellerport.orders.api.PaymentStatus;
import org.sellerport.orders.api.PayoutStatus;
import org.sellerport.orders.api.Shipment;
import org.sellerport.orders.api.ShipmentNotice;
import org.sellerport.orders.api.TrackingStatus;
import org.sellerport.shipping.api.TrackingEvent;

/** A dispute about two packets of tea, with everything that a dossier can show. */
final class SampleCase {

    static final OrderNo ORDER = new OrderNo(1_780_272_000_123_001L);
    static final Instant OPENED = Instant.parse("2026-05-04T03:02:01Z");
    static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    static final String SENT = "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752";
    static final String BUYERS_TEXT = "The box was wet.\nИ пустая. 茶叶受潮了，包装破损。";

    private static final SellerId SHOP = new SellerId("ST1");

    private SampleCase() {}

    static Contents contents(List<Message> messages) {
        TrackingEvent delivered =
                new TrackingEvent("1", "CORREIOS", "AA123456785BR", TrackingStatus.DELIVERED, at(-2), "BR", "03149");
        return new Contents("茶叶铺 Tea & Cups", order(), dispute(), Map.of(1, List.of(delivered)), messages, List.of());
    }

    static Message message(int no, Actor author, String text) {
        return new Message(no, author, "keeper", Message.Kind.MESSAGE, text, at(no));
    }

    private static Instant at(int hours) {
        return OPENED.plus(Duration.ofHours(hours));
    }

    private static Money usd(long cents) {
        return Money.ofMinor(cents, "USD");
    }

    private static DisputeView dispute() {
        return new DisputeView(
                SHOP,
                ORDER,
                "ext-1",
                "João 王",
                "Oolong tea 乌龙茶, 250 g",
                DisputeReason.DAMAGED,
                List.of(1),
                usd(2000),
                new Offer(Solution.REFUND, usd(2000), BUYERS_TEXT),
                DisputeState.WITH_OPERATOR,
                null,
                new Ruling(Solution.REFUND, usd(750), Fault.PLATFORM, "Both were careful 双方都很谨慎", at(9)),
                new DisputeDeadline(
                        DisputeDeadline.Kind.RULING, at(100), DisputeDeadline.Default.SETTLED_AS_ASKED, at(50), false),
                null,
                null,
                usd(0),
                1,
                OPENED,
                null,
                List.of(proposal(1, Side.BUYER, usd(2000), BUYERS_TEXT), proposal(2, Side.SELLER, usd(500), null)),
                List.of(evidence(1, "wet box 湿盒.png", EvidenceType.PNG), evidence(2, "notes.txt", EvidenceType.TEXT)),
                List.of(
                        new DisputeLogEntry(1, OPENED, DisputeStep.OPENED, Actor.BUYER, null, "DAMAGED"),
                        new DisputeLogEntry(2, at(5), DisputeStep.ESCALATED, Actor.SELLER, "keeper", null)),
                7);
    }

    private static Proposal proposal(int no, Side side, Money amount, String text) {
        return new Proposal(
                no,
                side,
                1,
                Solution.REFUND,
                amount,
                text,
                ProposalStatus.OPEN,
                side == Side.BUYER,
                side == Side.SELLER,
                at(no),
                null);
    }

    private static Evidence evidence(int no, String name, EvidenceType type) {
        return new Evidence(no, Side.BUYER, "b1", name, type, 1_234, HASH, no == 1 ? SENT : HASH, at(no));
    }

    private static OrderView order() {
        Address to = new Address("João", "BR", "SP", "São Paulo", "Rua Secreta, 1", "03149", null, "+55 11 97738 2506");
        return new OrderView(
                ORDER,
                SHOP,
                "ext-1",
                new OrderView.Axes(
                        OrderStatus.AWAITING_PAYOUT,
                        PaymentStatus.FUNDED,
                        CancellationStatus.NONE,
                        null,
                        null,
                        null,
                        DisputeStatus.OPEN,
                        OPENED,
                        PayoutStatus.VERIFYING),
                Set.of(Hold.DISPUTE),
                new Buyer(new BuyerId("b1"), "João 王", "secret@mail.example", "BR", "pt", null),
                new OrderView.Amounts(usd(2000), usd(200), usd(0), usd(2200), usd(0)),
                List.of("credit_card"),
                "standard",
                to,
                new PastOrder.Times(at(-400), at(-399), at(-398), at(-390), at(-300), at(-1), null, null),
                null,
                null,
                List.of(),
                null,
                null,
                List.of(new Item("tea", "Oolong tea 乌龙茶, 250 g", Map.of(), 2, usd(1000))),
                List.of(new Shipment(
                        1,
                        "CORREIOS",
                        "AA123456785BR",
                        ShipmentNotice.Via.NOTICE,
                        at(-380),
                        List.of(),
                        TrackingStatus.DELIVERED,
                        at(-2),
                        at(-2),
                        null,
                        null,
                        0)),
                null,
                null,
                null,
                false,
                List.of(),
                List.of(),
                12);
    }

    /** A picture of that size, blue with a yellow half; larger than what a dossier shows. */
    static byte[] picture(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.BLUE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.YELLOW);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return png.toByteArray();
    }

    static Wording words(Locale language) {
        return new Wording(language, ZoneId.of("Asia/Shanghai"));
    }
}
