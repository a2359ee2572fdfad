package org.sellerport.scorecard;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.CancelReason;
import org.sellerport.orders.api.ListPlace;
import org.sellerport.orders.api.OrderHistory.Page;
import org.sellerport.scorecard.api.Effect;
import org.sellerport.scorecard.api.Measure;
import org.sellerport.scorecard.api.Penalty;
import org.sellerport.scorecard.api.Rates;
import org.sellerport.scorecard.api.Score;
import org.sellerport.scorecard.api.Scorecard;
import org.sellerport.scorecard.api.ScoredOrder;
import org.sellerport.scorecard.api.Threshold;
import org.sellerport.scorecard.api.TrendDay;
import org.sellerport.scorecard.api.Window;

@Stateless
@Local(Scorecard.class)
public class ScoreDesk implements Scorecard {

    @Inject
    private ScoreBook book;

    @Inject
    private ScoreWriter writer;

    @Inject
    private Clock clock;

    @Override
    public Score score(SellerId seller) {
        Tallies tallies = book.tallies(seller, clock.instant());
        Yardstick yardstick = book.yardstick();
        Map<Measure, Rates> rates = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            rates.put(measure, tallies.rates(measure, yardstick));
        }
        List<Penalty> penalties = book.penalties();
        List<Score.Incurred> incurred = rates.entrySet().stream()
                .flatMap(one -> penalties.stream()
                        .filter(penalty -> penalty.level() == one.getValue().level())
                        .map(penalty -> new Score.Incurred(one.getKey(), penalty)))
                .toList();
        return new Score(rates, incurred);
    }

    @Override
    public Effect effect(SellerId seller, CancelReason reason) {
        return book.tallies(seller, clock.instant()).effect(reason, book.yardstick());
    }

    @Override
    public Page<ScoredOrder> orders(
            SellerId seller, Measure measure, Window window, boolean againstOnly, Optional<String> after, int limit) {
        Instant now = clock.instant();
        List<ScoredOrder> rows = book.orders(
                seller,
                measure,
                againstOnly,
                new ScoreBook.Span(window.before(now), now),
                after.map(ListPlace::parse),
                limit + 1);
        return Page.of(rows, limit, last -> new ListPlace(last.at(), last.order()).text());
    }

    @Override
    public List<TrendDay> trend(SellerId seller) {
        Instant now = clock.instant();
        return book.trend(seller, now).days(now, book.yardstick());
    }

    @Override
    public List<Threshold> thresholds() {
        return book.yardstick().thresholds();
    }

    @Override
    public List<Penalty> penalties() {
        return book.penalties();
    }

    @Override
    public void disputed(SellerId seller, OrderNo order, Measure group, Instant at) {
        if (group == Measure.NON_FULFILMENT) {
            throw new IllegalArgumentException("A dispute is over goods that never came or are not as described");
        }
        writer.enter(seller, Entry.against(group), order, at, null);
    }

    @Override
    public long countPast(SellerId seller) {
        return book.countPast(seller);
    }
}
