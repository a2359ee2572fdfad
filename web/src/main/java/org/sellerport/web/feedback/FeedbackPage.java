package org.sellerport.web.feedback;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.sellerport.feedback.api.FeedbackRow;
import org.sellerport.feedback.api.FeedbackScore;
import org.sellerport.feedback.api.MutualFeedback;
import org.sellerport.feedback.api.MutualFeedback.Shelf;
import org.sellerport.feedback.api.OrderFeedback;
import org.sellerport.feedback.api.RatingInvalid;
import org.sellerport.feedback.api.Side;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.orders.api.Actor;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.ListPlace;
import org.sellerport.orders.api.OrderRef;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.portal.Listed;
import org.sellerport.web.portal.Show;

/** Feedback: what is to write, what buyers said and the replies to it, what was given; one order's on the order's page. */
@Named
@RequestScoped
public class FeedbackPage {

    private static final int ROWS = 20;
    private static final String ADDRESS = "/app/feedback";

    @Inject
    private MutualFeedback feedback;

    @Inject
    private Caller caller;

    @Inject
    private Show show;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private Shelf shelf;
    private String problem;
    private Listed<FeedbackRow> page;
    private FeedbackScore score;
    private final Map<OrderNo, OrderFeedback> asked = new HashMap<>();

    @PostConstruct
    void read() {
        shelf = Stream.of(Shelf.values())
                .filter(one -> code(one).equals(parameters.get("shelf")))
                .findFirst()
                .orElse(Shelf.TO_WRITE);
    }

    private Listed<FeedbackRow> page() {
        if (page == null) {
            page = Listed.after(
                    parameters.get(Listed.AFTER), after -> feedback.list(caller.seller(), shelf, after, ROWS));
            page.stale().ifPresent(stale -> problem = show.refusal(stale));
        }
        return page;
    }

    /** Carries out what a button of the page asks for; a GET, whatever it says, does nothing. */
    public void send() {
        if (!Faces.isPostback()) {
            return;
        }
        try {
            if (parameters.containsKey("write")) {
                write(OrderNo.parse(parameters.get("write")));
            } else if (parameters.containsKey("reply")) {
                OrderNo no = OrderNo.parse(parameters.get("reply"));
                feedback.reply(OrderRef.of(caller.seller(), no), typed("answer-" + no), by());
                Faces.redirect(ADDRESS + "?shelf=received&replied=%s", no.toString());
            }
        } catch (RuleViolation refusal) {
            problem = show.refusal(refusal);
            page = null;
        } catch (IllegalArgumentException noOrder) {
            Faces.redirect(ADDRESS);
        }
    }

    private void write(OrderNo no) {
        String rating = parameters.getOrDefault("rating-" + no, "0");
        if (!rating.matches("[0-9]")) {
            throw new RatingInvalid(0);
        }
        feedback.write(
                OrderRef.of(caller.seller(), no), Side.SELLER, Integer.parseInt(rating), typed("comment-" + no), by());
        Faces.redirect(ADDRESS + "?written=%s", no.toString());
    }

    private String typed(String name) {
        String text = parameters.getOrDefault(name, "").strip();
        return text.isEmpty() ? null : text;
    }

    private By by() {
        return new By(Actor.SELLER, caller.name());
    }

    public Shelf[] getShelves() {
        return Shelf.values();
    }

    public Shelf getShelf() {
        return shelf;
    }

    /** How a shelf is called in the address. */
    public String code(Shelf one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public List<FeedbackRow> getRows() {
        return page().rows();
    }

    public String getProblem() {
        page();
        return problem;
    }

    public FeedbackScore getScore() {
        if (score == null) {
            score = feedback.score(caller.seller());
        }
        return score;
    }

    /** Best first, as people read them. */
    public List<Integer> getRatings() {
        return List.of(5, 4, 3, 2, 1);
    }

    /** Five stars, the first of them full. */
    public String stars(int rating) {
        return "★".repeat(rating) + "☆".repeat(5 - rating);
    }

    /** The feedback of the order that another page shows. */
    public OrderFeedback of(OrderNo no) {
        return asked.computeIfAbsent(no, one -> feedback.of(caller.seller(), one));
    }

    /** The address of the list of what is to write, from that order on. */
    public String from(OrderNo no) {
        ListPlace before = new ListPlace(of(no).until(), new OrderNo(no.value() - 1));
        return "?after=" + before.text();
    }

    /** The address of the next page; null on the last. */
    public String getNext() {
        return page().next()
                .map(cursor -> "?shelf=" + code(shelf) + "&after=" + cursor)
                .orElse(null);
    }

    /** The address of the first page; null when this is it. */
    public String getFirst() {
        return page().after().map(cursor -> "?shelf=" + code(shelf)).orElse(null);
    }

    /** The number of an order that was just written about, for the sentence that says so; null for anything else. */
    public String just(String done) {
        String no = parameters.getOrDefault(done, "");
        return no.matches("[0-9]{16}") ? no : null;
    }
}
