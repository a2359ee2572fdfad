-- Folding locks the rows it sums up, and PostgreSQL asks for the right to update whoever locks.
grant update on orders.order_tally to ${appRole};
