package org.sellerport.web.scorecard;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.sellerport.scorecard.api.Level;
import org.sellerport.scorecard.api.Measure;
import org.sellerport.scorecard.api.Penalty;
import org.sellerport.scorecard.api.Score;
import org.sellerport.scorecard.api.Scorecard;
import org.sellerport.scorecard.api.ScoredOrder;
import org.sellerport.scorecard.api.Threshold;
import org.sellerport.scorecard.api.TrendDay;
import org.sellerport.scorecard.api.Window;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.portal.Listed;
import org.sellerport.web.portal.Show;
import org.sellerport.web.portal.Texts;
import org.sellerport.web.portal.Typed;

/** The scorecard: the rates, what follows from them, how they went, and the orders behind one of them. */
@Named
@RequestScoped
public class ScorecardPage {

    private static final int ROWS = 25;

    @Inject
    private Scorecard scorecard;

    @Inject
    private Caller caller;

    @Inject
    private Show show;

    @Inject
    private Texts texts;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private Score score;
    private List<Threshold> thresholds;
    private List<Penalty> penalties;
    private List<TrendDay> trend;
    private Measure measure;
    private Window window;
    private boolean all;
    private Listed<ScoredOrder> page;
    private String problem;

    @PostConstruct
    void read() {
        score = scorecard.score(caller.seller());
        thresholds = scorecard.thresholds();
        penalties = scorecard.penalties();
        trend = scorecard.trend(caller.seller());
        measure = Typed.named(parameters.get("kind"), Measure.values()).orElse(Measure.NON_FULFILMENT);
        window = "7".equals(parameters.get("days")) ? Window.DAYS_7 : Window.DAYS_30;
        all = "all".equals(parameters.get("which"));
        page = Listed.after(
                parameters.get(Listed.AFTER),
                after -> scorecard.orders(caller.seller(), measure, window, !all, after, ROWS));
        problem = page.stale().map(show::refusal).orElse(null);
    }

    public Score getScore() {
        return score;
    }

    public Measure[] getMeasures() {
        return Measure.values();
    }

    public Window[] getWindows() {
        return Window.values();
    }

    /** The levels above normal, each of which has a bound and consequences. */
    public List<Level> getLevels() {
        return List.of(Level.VIOLATION, Level.SERIOUS, Level.VERY_SERIOUS);
    }

    public Threshold threshold(Measure of, Level level) {
        return thresholds.stream()
                .filter(bound -> bound.measure() == of && bound.level() == level)
                .findFirst()
                .orElse(null);
    }

    public List<Penalty> penaltiesOf(Level level) {
        return penalties.stream().filter(one -> one.level() == level).toList();
    }

    public Measure getMeasure() {
        return measure;
    }

    public Window getWindow() {
        return window;
    }

    public boolean isAll() {
        return all;
    }

    public List<ScoredOrder> getRows() {
        return page.rows();
    }

    public String getProblem() {
        return problem;
    }

    /** Why an order is not fulfilled, in words; nothing where no reason is needed. */
    public String cause(ScoredOrder order) {
        if (order.cause() == null) {
            return "";
        }
        ResourceBundle own = texts.getScorecard();
        String key = "cause." + order.cause();
        return own.containsKey(key) ? own.getString(key) : texts.getOrders().getString("cancelReason." + order.cause());
    }

    /** The address of the orders behind a number. */
    public String query(Measure of, Window in, boolean everyOrder) {
        return "?kind=" + of + "&days=" + in.days() + (everyOrder ? "&which=all" : "");
    }

    /** The address of the next page; null on the last. */
    public String getNext() {
        return page.next()
                .map(cursor -> query(measure, window, all) + "&after=" + cursor)
                .orElse(null);
    }

    /** The address of the first page; null when this is it. */
    public String getFirst() {
        return page.after().map(cursor -> query(measure, window, all)).orElse(null);
    }

    public TrendDrawing getDrawing() {
        return new TrendDrawing(trend);
    }

    /** The days of the trend, newest first, for reading. */
    public List<TrendDay> getTrendDays() {
        return Stream.iterate(trend.size() - 1, place -> place >= 0, place -> place - 1)
                .map(trend::get)
                .toList();
    }
}
