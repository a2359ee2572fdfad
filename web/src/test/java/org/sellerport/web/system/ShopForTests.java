package org.sellerport.web.system;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.CancelReason;
import org.sellerport.orders.api.OrderHistory;
import org.sellerport.orders.api.OrderRef;
import org.sellerport.orders.api.Orders;
import org.sellerport.orders.api.PayoutStatus;

/** Leads a new order to where a test over HTTP begins; answers with its number. */
@WebServlet("/resources/shop-for-tests")
public class ShopForTests extends HttpServlet {

    static final String PATH = "/resources/shop-for-tests";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Shop shop;

    @Inject
    private transient Orders orders;

    @Inject
    private transient OrderHistory history;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SellerId seller = new SellerId(request.getParameter("seller"));
        response.getWriter()
                .write(order(seller, request.getParameter("state")).no().toString());
    }

    private OrderRef order(SellerId seller, String state) {
        return switch (state) {
            case "placed" -> shop.placed(seller);
            case "authorised" -> shop.authorised(seller);
            case "under-review" -> shop.underReview(seller);
            case "to-ship" -> shop.toShip(seller);
            case "asked" -> asked(seller);
            case "shipped" -> shop.shipped(seller);
            case "paid-out" -> paidOut(seller);
            case "frozen" -> frozen(seller);
            default -> throw new IllegalArgumentException(state);
        };
    }

    private OrderRef asked(SellerId seller) {
        OrderRef order = shop.toShip(seller);
        orders.requestCancellation(order, CancelReason.OTHER, null, Shop.BUYER);
        return order;
    }

    private OrderRef paidOut(SellerId seller) {
        OrderRef order = shop.shipped(seller);
        orders.confirmReceipt(order, Shop.BUYER);
        if (history.order(seller, order.no()).axes().payout() != PayoutStatus.SCHEDULED) {
            orders.movePayout(order, PayoutStatus.SCHEDULED, Shop.OPERATOR);
        }
        orders.payOut(order, Shop.OPERATOR);
        return order;
    }

    private OrderRef frozen(SellerId seller) {
        OrderRef order = shop.placed(seller);
        orders.freeze(order, "looks odd", Shop.OPERATOR);
        return order;
    }
}
