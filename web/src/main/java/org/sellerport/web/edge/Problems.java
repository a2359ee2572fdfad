package org.sellerport.web.edge;

import jakarta.ejb.EJBAccessException;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.platform.NoConnection;

/** Says in a problem document what went wrong. Whatever is not the caller's fault is logged and not shown. */
public final class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class.getName());
    private static final int LONGEST_CHAIN = 20;
    private static final String UNKEEPABLE_CHARACTER = "22021";

    private Problems() {}

    /** The problem behind an exception, in the caller's language. */
    public static Problem of(Throwable thrown, Locale language) {
        return first(thrown, cause -> refused(cause, language))
                .or(() -> first(thrown, cause -> plain(cause).map(status -> ofStatus(status, language))))
                .or(() -> first(thrown, cause -> named(cause, language)))
                .orElseGet(() -> unexpected(thrown, language));
    }

    /** The problem of a plain HTTP status. */
    public static Problem ofStatus(int status, Locale language) {
        return ofCode(status, codeOf(status), language);
    }

    static Problem ofCode(int status, String code, Locale language, Object... details) {
        Sentences sentences = Sentences.in(language);
        return new Problem(status, code, sentences.title(status), sentences.detail(code, details), null);
    }

    private static Optional<Problem> first(Throwable thrown, Function<Throwable, Optional<Problem>> reading) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(LONGEST_CHAIN)
                .flatMap(cause -> reading.apply(cause).stream())
                .findFirst();
    }

    private static Optional<Problem> refused(Throwable cause, Locale language) {
        if (cause instanceof RuleViolation rule) {
            return Optional.of(ofRule(rule, language));
        }
        if (cause instanceof Refusal refusal) {
            return Optional.of(ofCode(refusal.status(), refusal.code(), language, refusal.details()));
        }
        return Optional.empty();
    }

    private static Optional<Integer> plain(Throwable cause) {
        if (cause instanceof NotFoundException) {
            return Optional.of(404);
        }
        if (cause instanceof WebApplicationException refused
                && refused.getResponse().getStatus() < 500) {
            return Optional.of(refused.getResponse().getStatus());
        }
        return cause instanceof EJBAccessException ? Optional.of(403) : Optional.empty();
    }

    private static Optional<Problem> named(Throwable cause, Locale language) {
        if (cause instanceof JsonbException || cause instanceof JsonException) {
            return Optional.of(ofCode(400, "body-invalid", language));
        }
        if (cause instanceof OptimisticLockException) {
            return Optional.of(ofCode(409, "changed-meanwhile", language));
        }
        if (cause instanceof SQLException refused && UNKEEPABLE_CHARACTER.equals(refused.getSQLState())) {
            return Optional.of(ofCode(422, "character-invalid", language));
        }
        if (cause instanceof NoConnection) {
            LOG.log(Level.WARNING, "A request was turned away: {0}", cause.getMessage());
            return Optional.of(ofStatus(503, language));
        }
        return Optional.empty();
    }

    private static Problem ofRule(RuleViolation rule, Locale language) {
        int status =
                switch (rule.kind()) {
                    case STATE -> 409;
                    case CHANGED -> 412;
                    case VALUE -> 422;
                    case MISSING -> 404;
                };
        return new Problem(status, rule.code(), Sentences.in(language).title(status), rule.sentence(language), null);
    }

    private static Problem unexpected(Throwable thrown, Locale language) {
        String correlation = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, thrown, () -> "Request failed, correlation " + correlation);
        Problem plain = ofCode(500, "unexpected", language, correlation);
        return new Problem(plain.status(), plain.code(), plain.title(), plain.detail(), correlation);
    }

    private static String codeOf(int status) {
        return switch (status) {
            case 400 -> "request-invalid";
            case 401 -> "login-needed";
            case 403 -> "forbidden";
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 413 -> "body-too-large";
            case 415 -> "media-type-unsupported";
            case 429 -> "too-many-requests";
            case 503 -> "unavailable";
            default -> status < 500 ? "request-invalid" : "unexpected-answer";
        };
    }
}
