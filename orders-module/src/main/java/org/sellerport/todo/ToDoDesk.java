package org.sellerport.todo;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.OrderHistory;
import org.sellerport.todo.api.ToDo;
import org.sellerport.todo.api.ToDoList;
import org.sellerport.todo.api.ToDoSource;

@Stateless
@Local(ToDoList.class)
public class ToDoDesk implements ToDoList {

    private static final Duration SOON = Duration.ofDays(1);

    @Inject
    @Any
    private Instance<ToDoSource> sources;

    @Inject
    private Clock clock;

    @Override
    public List<Counter> counters(SellerId seller) {
        Instant soon = clock.instant().plus(SOON);
        return sources.stream()
                .flatMap(source -> source.kinds().stream().map(kind -> counter(source, seller, kind, soon)))
                .sorted(Comparator.comparing(Counter::kind))
                .toList();
    }

    private static Counter counter(ToDoSource source, SellerId seller, ToDo.Kind kind, Instant soon) {
        ToDoSource.Count count = source.count(seller, kind, soon, MOST_COUNTED);
        return new Counter(kind, count.all(), count.soon());
    }

    @Override
    public OrderHistory.Page<ToDo> page(SellerId seller, Optional<ToDo.Kind> kind, Optional<String> after, int limit) {
        if (limit < 1 || limit > OrderHistory.PAGE_LIMIT) {
            throw new IllegalArgumentException("A page has 1 to " + OrderHistory.PAGE_LIMIT + " rows");
        }
        Place place = after.map(Place::parse).orElse(new Place(Instant.EPOCH, 0, ToDo.Kind.ANSWER_CANCELLATION));
        List<ToDo> found = sources.stream()
                .flatMap(source -> listed(source, seller, kind, place, limit + 2))
                .filter(after.isPresent() ? place::isBefore : any -> true)
                .sorted()
                .limit(limit + 1L)
                .toList();
        return OrderHistory.Page.of(found, limit, last -> Place.of(last).text());
    }

    private static Stream<ToDo> listed(
            ToDoSource source, SellerId seller, Optional<ToDo.Kind> only, Place place, int most) {
        return source.kinds().stream()
                .filter(kind -> only.isEmpty() || only.get() == kind)
                .flatMap(kind -> source.list(seller, kind, place.due(), place.order(), most).stream());
    }

    @Override
    public Instant now() {
        return clock.instant();
    }
}
