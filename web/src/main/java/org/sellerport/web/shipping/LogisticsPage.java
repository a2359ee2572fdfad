package org.sellerport.web.shipping;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sellerport.orders.api.OrderHistory;
import org.sellerport.orders.api.TrackingStatus;
import org.sellerport.shipping.api.CarrierInfo;
import org.sellerport.shipping.api.Carriers;
import org.sellerport.shipping.api.Logistics;
import org.sellerport.shipping.api.ParcelFilter;
import org.sellerport.shipping.api.ParcelRow;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.portal.ChosenLanguage;
import org.sellerport.web.portal.Listed;
import org.sellerport.web.portal.Show;

/** Every parcel (物流订单): the search and one page of the list, wholly determined by the address. */
@Named
@RequestScoped
public class LogisticsPage {

    private static final int ROWS = 50;

    @Inject
    private Logistics logistics;

    @Inject
    private OrderHistory history;

    @Inject
    private Carriers carriers;

    @Inject
    private Caller caller;

    @Inject
    private ChosenLanguage language;

    @Inject
    private Show show;

    @Inject
    private Clock clock;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private ParcelTerms search;
    private String problem;
    private Listed<ParcelRow> page = Listed.nothing();

    @PostConstruct
    void read() {
        search = ParcelTerms.of(parameters);
        try {
            list(search.filter(caller.zone()));
        } catch (DateTimeException noSuchDay) {
            problem = "list.badDate";
        } catch (IllegalArgumentException reversed) {
            problem = "list.reversed";
        }
    }

    private void list(ParcelFilter filter) {
        page = Listed.after(
                parameters.get(Listed.AFTER), after -> logistics.parcels(caller.seller(), filter, after, ROWS));
        problem = page.stale().map(stale -> "list.badCursor").orElse(null);
    }

    public List<ParcelRow> getRows() {
        return page.rows();
    }

    /** The key of the sentence that says what is wrong with the address; null when nothing is. */
    public String getProblem() {
        return problem;
    }

    public List<CarrierInfo> getCarriers() {
        return carriers.all();
    }

    public String carrierName(CarrierInfo carrier) {
        return carrier.name(language.getLocale());
    }

    public TrackingStatus[] getStatuses() {
        return TrackingStatus.values();
    }

    /** ISO codes, ordered by the names the reader sees. */
    public List<String> getCountries() {
        return history.countries(caller.seller()).stream()
                .sorted(Comparator.comparing(show::country))
                .toList();
    }

    /** What was typed into a field of the search. */
    public String term(String name) {
        return search.term(name);
    }

    public boolean isNarrowed() {
        return search.narrows();
    }

    /** How many whole days the parcel was, or has been, on its way. */
    public long days(ParcelRow row) {
        Instant end = row.deliveredAt() == null ? clock.instant() : row.deliveredAt();
        return Math.max(0, Duration.between(row.shippedAt(), end).toDays());
    }

    /** How many days it usually takes. */
    public long usualDays(ParcelRow row) {
        return Duration.between(row.shippedAt(), row.usualUntil()).toDays();
    }

    /** The address of the next page; null on the last. */
    public String getNext() {
        return page.next().map(cursor -> search.query(Optional.of(cursor))).orElse(null);
    }

    /** The query of the first page, which may be empty; null when this is it. */
    public String getFirst() {
        return page.after().map(cursor -> search.query(Optional.empty())).orElse(null);
    }
}
