package org.sellerport.web.todo;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sellerport.todo.api.ToDo;
import org.sellerport.todo.api.ToDoList;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.portal.Listed;
import org.sellerport.web.portal.Show;
import org.sellerport.web.portal.Texts;
import org.sellerport.web.portal.Typed;

/** The landing page of a seller, wholly determined by the address. */
@Named
@RequestScoped
public class ToDoPage {

    private static final int ROWS = 50;

    @Inject
    private ToDoList list;

    @Inject
    private Caller caller;

    @Inject
    private Texts texts;

    @Inject
    private Show show;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private Optional<ToDo.Kind> kind;
    private List<ToDoList.Counter> counters;
    private Listed<ToDo> page;

    @PostConstruct
    void read() {
        kind = Typed.named(parameters.get("kind"), ToDo.Kind.values());
        counters = list.counters(caller.seller());
        page = Listed.after(parameters.get(Listed.AFTER), after -> list.page(caller.seller(), kind, after, ROWS));
    }

    public List<ToDoList.Counter> getCounters() {
        return counters;
    }

    /** How many a counter says, with a plus where there may be more. */
    public String count(ToDoList.Counter counter) {
        return show.number(counter.count()) + (counter.isMore() ? "+" : "");
    }

    public ToDo.Kind getKind() {
        return kind.orElse(null);
    }

    public List<ToDo> getRows() {
        return page.rows();
    }

    /** What happens if nothing is done. */
    public String otherwise(ToDo one) {
        return one.outcome() == null
                ? texts.getTodo().getString("otherwise." + one.kind())
                : texts.fill(
                        texts.getTodo().getString("otherwise"),
                        texts.getOrders().getString("outcome." + one.outcome()));
    }

    /** Where it is done, inside the portal. */
    public String path(ToDo one) {
        return switch (one.kind()) {
            case SHIP -> "/app/ship?no=" + one.order();
            case ANSWER_CANCELLATION -> "/app/cancellations#request-" + one.order();
            case CHASE_PAYMENT -> "/app/awaiting-payment#order-" + one.order();
            case ANSWER_DISPUTE, NEGOTIATE_DISPUTE, CONFIRM_RETURN -> "/app/dispute?no=" + one.order() + "#acts";
            case CHECK_RECEIPT -> "/app/order?no=" + one.order() + "#acts";
            case CLEAR_SUSPICION, MEND_DELIVERY, CHECK_SCAN -> "/app/order?no=" + one.order() + "#shipments";
            case PROVE_DELIVERY -> "/app/order?no=" + one.order() + "#funds";
            case ANSWER_MESSAGE -> "/app/order?no=" + one.order() + "#messages";
            case WRITE_FEEDBACK -> "/app/order?no=" + one.order() + "#feedback";
        };
    }

    /** The address of the next page; null on the last. */
    public String getNext() {
        return page.next().map(place -> query() + "after=" + place).orElse(null);
    }

    /** The address of the first page; null when this is it. */
    public String getFirst() {
        return page.after().map(place -> query()).orElse(null);
    }

    private String query() {
        return kind.map(one -> "?kind=" + one + "&").orElse("?");
    }
}
