package org.sellerport.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.sellerport.platform.Sql;
import org.sellerport.platform.SqlFailure;

/** The wishes that were fulfilled. Every call belongs to the transaction that fulfils the wish. */
@ApplicationScoped
public class Wishes {

    private static final String CLAIM = """
            insert into orders.idempotency (party, method, path, key, created_at) values (?, ?, ?, ?, ?)
            on conflict do nothing""";
    private static final String MINE = " where party = ? and method = ? and path = ? and key = ?";
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    /**
     * Claims a wish for the current transaction; empty when it is now ours to fulfil, otherwise the answer it got. While
     * another transaction is fulfilling it, this waits for the outcome.
     *
     * @throws WishBusy if that takes longer than ten seconds
     */
    public Optional<KeptAnswer> claim(Wish wish) {
        return isFirst(wish)
                ? Optional.empty()
                : sql.first(
                        "select fingerprint, status, headers, body from orders.idempotency" + MINE,
                        row -> new KeptAnswer(
                                row.getString("fingerprint"),
                                row.getInt("status"),
                                row.getString("headers"),
                                row.getString("body")),
                        wish.party(),
                        wish.method(),
                        wish.path(),
                        wish.key());
    }

    /** Keeps the answer to a claimed wish. */
    public void keep(Wish wish, KeptAnswer answer) {
        sql.update(
                "update orders.idempotency set fingerprint = ?, status = ?, headers = ?, body = ?" + MINE,
                answer.fingerprint(),
                answer.status(),
                answer.headers(),
                answer.body(),
                wish.party(),
                wish.method(),
                wish.path(),
                wish.key());
    }

    private boolean isFirst(Wish wish) {
        try {
            sql.update("set local lock_timeout = '10s'");
            boolean first =
                    sql.update(CLAIM, wish.party(), wish.method(), wish.path(), wish.key(), clock.instant()) == 1;
            sql.update("set local lock_timeout to default");
            return first;
        } catch (SqlFailure failure) {
            throw failure.hasState(LOCK_NOT_AVAILABLE) ? new WishBusy() : failure;
        }
    }
}
