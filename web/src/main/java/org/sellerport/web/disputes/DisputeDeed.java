package org.sellerport.web.disputes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.sellerport.disputes.api.DisputeHistory;
import org.sellerport.disputes.api.DisputeRef;
import org.sellerport.disputes.api.Disputes;
import org.sellerport.disputes.api.Evidences;
import org.sellerport.disputes.api.Offer;
import org.sellerport.disputes.api.Ruling;
import org.sellerport.disputes.api.Solution;
import org.sellerport.kernel.Money;
import org.sellerport.messages.api.OrderMessages;
import org.sellerport.orders.api.Actor;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.Fault;
import org.sellerport.orders.api.OrderRef;
import org.sellerport.platform.RowNumber;

/** Carries out what a form of the dispute's page asks for, with what was typed into it. */
@RequestScoped
class DisputeDeed {

    private static final int LONGEST_NAME = 200;

    @Inject
    private Disputes disputes;

    @Inject
    private DisputeHistory history;

    @Inject
    private Evidences evidences;

    @Inject
    private OrderMessages messages;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    /** What was typed makes no sense; the message is the key of a sentence. */
    static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unreadable(String key) {
            super(key);
        }
    }

    void take(String act, DisputeRef dispute, By by) {
        switch (act) {
            case "ACCEPT" -> disputes.accept(dispute, proposal(), by);
            case "PROPOSE" -> disputes.propose(dispute, new Offer(solution(), amount(dispute), text()), by);
            case "ADD_EVIDENCE" -> addEvidence(dispute, by);
            case "ESCALATE" -> disputes.escalate(dispute, by);
            case "CONFIRM_RETURN" -> disputes.confirmReturn(dispute, by);
            case "CONTEST_RETURN" -> disputes.contestReturn(dispute, text(), by);
            case "RULE" -> disputes.rule(dispute, new Ruling(solution(), amount(dispute), fault(), text()), by);
            case "MESSAGE" -> write(dispute, by);
            default -> throw new Unreadable("problem.act");
        }
    }

    /** An operator does not take part in the sides' talk. */
    private void write(DisputeRef dispute, By by) {
        if (by.actor() != Actor.SELLER) {
            throw new Unreadable("problem.act");
        }
        messages.write(OrderRef.of(dispute.seller(), dispute.order()), text(), by);
    }

    private int proposal() {
        return RowNumber.of(parameters.get("proposal"))
                .filter(no -> no <= Integer.MAX_VALUE)
                .map(Long::intValue)
                .orElseThrow(() -> new Unreadable("problem.act"));
    }

    /** All of the files or none. */
    private void addEvidence(DisputeRef dispute, By by) {
        List<Part> files = files();
        if (files.isEmpty()) {
            throw new Unreadable("problem.file");
        }
        for (Part file : files) {
            try (InputStream content = file.getInputStream()) {
                // The first file changes the version that the page showed.
                evidences.add(
                        DisputeRef.of(dispute.seller(), dispute.order()),
                        name(file),
                        content.readNBytes(Evidences.LARGEST + 1),
                        by);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private List<Part> files() {
        try {
            return Faces.getRequest().getParts().stream()
                    .filter(part -> part.getName().equals("file"))
                    .filter(part -> part.getSubmittedFileName() != null
                            && !part.getSubmittedFileName().isEmpty())
                    .toList();
        } catch (IOException | ServletException noForm) {
            throw new Unreadable("problem.file");
        }
    }

    private static String name(Part file) {
        String name = file.getSubmittedFileName();
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    private Solution solution() {
        return named(Solution.values(), "solution", "problem.solution");
    }

    private Fault fault() {
        return named(Fault.values(), "fault", "problem.fault");
    }

    private <E extends Enum<E>> E named(E[] constants, String name, String problem) {
        return Stream.of(constants)
                .filter(one -> one.name().equals(parameters.get(name)))
                .findFirst()
                .orElseThrow(() -> new Unreadable(problem));
    }

    private Money amount(DisputeRef dispute) {
        try {
            String typed = parameters.getOrDefault("amount", "").strip().replace(",", "");
            return Money.parse(
                    typed,
                    history.dispute(dispute.seller(), dispute.order()).most().currency());
        } catch (IllegalArgumentException noAmount) {
            throw new Unreadable("problem.amount");
        }
    }

    /** Null where nothing was typed. */
    private String text() {
        String typed = parameters.getOrDefault("text", "").replace("\r\n", "\n").strip();
        if (typed.indexOf('\0') >= 0) {
            throw new Unreadable("problem.text");
        }
        return typed.isEmpty() ? null : typed;
    }
}
