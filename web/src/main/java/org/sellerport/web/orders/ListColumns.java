package org.sellerport.web.orders;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/** Which columns the list of orders shows: the browser remembers the choice for a year. */
@Named
@RequestScoped
public class ListColumns {

    private static final String COOKIE = "columns";
    private static final String NONE = "none";
    private static final int A_YEAR = 365 * 86_400;

    @Inject
    private HttpServletRequest request;

    @Inject
    private OrdersPage page;

    private Set<Column> shown;

    @PostConstruct
    void read() {
        shown = Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .findFirst()
                .map(cookie -> named(Arrays.asList(cookie.getValue().split("-", -1))))
                .orElseGet(() -> EnumSet.copyOf(
                        Stream.of(Column.values()).filter(Column::isUsual).toList()));
    }

    private static Set<Column> named(List<String> names) {
        Set<Column> known = EnumSet.noneOf(Column.class);
        Stream.of(Column.values())
                .filter(column -> names.contains(column.name()))
                .forEach(known::add);
        return known;
    }

    /** Remembers the columns that a form of the page names. */
    public void choose() {
        if (!"columns".equals(request.getParameter("bulk"))) {
            return;
        }
        List<String> wanted = Optional.ofNullable(request.getParameterValues("column"))
                .map(Arrays::asList)
                .orElse(List.of());
        String names = named(wanted).stream().map(Column::name).collect(Collectors.joining("-"));
        Cookie cookie = new Cookie(COOKIE, names.isEmpty() ? NONE : names);
        cookie.setPath(request.getContextPath() + "/app");
        cookie.setMaxAge(A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        Faces.getResponse().addCookie(cookie);
        Faces.redirect("/app/orders" + page.getHere());
    }

    public List<String> getAll() {
        return Stream.of(Column.values()).map(Column::name).toList();
    }

    public boolean has(String name) {
        return shown.contains(Column.valueOf(name));
    }
}
