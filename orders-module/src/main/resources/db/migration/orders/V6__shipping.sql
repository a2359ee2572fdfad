-- Shipping: the carriers as data, labels bought online, what carriers say of parcels, and uploads of tracking numbers.

-- A number has to match one of its carrier's patterns as a whole: regular expressions, one a line, on the number in upper
-- case without blanks. The check digit of a postal number (UPU S10) is a doubt, not a refusal, unless the carrier says so:
-- posts print numbers with wrong ones.
create table orders.carrier (
  code        text collate "C" primary key check (code ~ '^[A-Z0-9]{2,20}$'),
  name        text not null,
  name_zh     text not null,
  patterns    text not null,
  example     text not null,
  check_digit text not null default 'DOUBTED' check (check_digit in ('IGNORED', 'DOUBTED', 'REFUSED')),
  place       integer not null
);
insert into orders.carrier (code, name, name_zh, patterns, example, place) values
  ('CAINIAO', 'Cainiao', '菜鸟', e'(LP|CNG|CN)[0-9]{11,16}\n[A-Z]{2}[0-9]{9}[A-Z]{2}', 'LP00123456789012', 10),
  ('YANWEN', 'Yanwen', '燕文物流', e'[A-Z]{1,2}[0-9]{9,12}(YW|YP|CN)?\n[A-Z]{2}[0-9]{9}[A-Z]{2}', 'UD123456785YW', 20),
  ('EMS', 'EMS (China Post)', '中国邮政 EMS', e'[A-Z]{2}[0-9]{9}[A-Z]{2}\n1[0-9]{12}', 'EA123456785CN', 30),
  ('DHL', 'DHL Express', 'DHL 国际快递', e'[0-9]{10,11}\n(JJD|JD)[0-9]{11,18}\n[A-Z]{2}[0-9]{9}[A-Z]{2}', '1234567890', 40),
  ('FEDEX', 'FedEx', '联邦快递 FedEx', e'[0-9]{12}\n[0-9]{15}\n[0-9]{20,22}', '123456789012', 50),
  ('UPS', 'UPS', 'UPS', e'1Z[0-9A-Z]{16}\n[0-9]{9,12}\nT[0-9]{10}', '1Z999AA10123456784', 60),
  ('CORREIOS', 'Correios', '巴西邮政 Correios', '[A-Z]{2}[0-9]{9}[A-Z]{2}', 'AA123456785BR', 70),
  ('OTHER', 'Another carrier', '其他物流商', '[A-Z0-9][A-Z0-9-]{3,39}', 'ABC-12345', 999);

-- What can be bought online. A # in the form of a number is a digit of a running count, a * its S10 check digit.
create table orders.carrier_service (
  code        text collate "C" primary key check (code ~ '^[A-Z0-9_]{2,40}$'),
  carrier     text collate "C" not null references orders.carrier,
  name        text not null,
  name_zh     text not null,
  speed       text not null check (speed in ('courier', 'express', 'standard', 'economy', 'special')),
  days_from   integer not null check (days_from >= 1),
  days_to     integer not null,
  price       bigint not null check (price >= 0),
  currency    char(3) not null,
  countries   text not null default '',
  number_form text not null check (number_form ~ '#'),
  check (days_to >= days_from)
);
comment on column orders.carrier_service.countries is 'where it goes, ISO codes separated by blanks; empty for everywhere';
insert into orders.carrier_service values
  ('CAINIAO_STANDARD', 'CAINIAO', 'Cainiao Standard', '菜鸟标准', 'standard', 15, 30, 420, 'USD', '',
   'LP##############'),
  ('CAINIAO_ECONOMY', 'CAINIAO', 'Cainiao Super Economy', '菜鸟超级经济', 'economy', 25, 50, 180, 'USD', '',
   'CNG##############'),
  ('YANWEN_SPECIAL', 'YANWEN', 'Yanwen Special Line', '燕文专线', 'special', 10, 20, 560, 'USD',
   'US DE FR ES RU BR PL JP KR GB IT', 'UD########*YW'),
  ('EMS_EXPRESS', 'EMS', 'EMS International Express', 'EMS 国际特快', 'express', 7, 15, 1450, 'USD', '',
   'EA########*CN'),
  ('DHL_COURIER', 'DHL', 'DHL Express Worldwide', 'DHL 全球快递', 'courier', 3, 7, 2600, 'USD', '', '4#########');

-- How many days parcels usually travel, by shipping service; one that takes longer is shown as late.
create table orders.transit (
  service text collate "C" primary key,
  days    integer not null check (days between 1 and 365)
);
insert into orders.transit values
  ('courier', 10), ('express', 18), ('standard', 30), ('economy', 50), ('special', 45);

create sequence orders.label_sequence;

-- A label that was bought, as it was printed.
create table orders.label (
  seller_id   text collate "C" not null,
  order_no    bigint not null,
  shipment_no integer not null,
  service     text not null,
  price       bigint not null check (price >= 0),
  currency    char(3) not null,
  tracking_no text not null,
  pdf         bytea not null,
  booked_at   timestamptz not null,
  primary key (seller_id, order_no, shipment_no),
  foreign key (seller_id, order_no, shipment_no) references orders.shipment
);

-- Everything carriers said, whether a shipment with that number was known or not. A carrier knows no sellers, so this has
-- none in its key. What was not told to an order waits: a shipment with the number may yet come.
create table orders.tracking_event (
  carrier     text collate "C" not null,
  event_id    text collate "C" not null check (length(event_id) between 1 and 100),
  tracking_no text collate "C" not null,
  status      text not null check (status in ('ACCEPTED', 'IN_TRANSIT', 'OUT_FOR_DELIVERY', 'DELIVERED', 'FAILED',
                'RETURNED')),
  at          timestamptz not null,
  country     text,
  zip         text,
  told_by     text,
  received_at timestamptz not null,
  applied_at  timestamptz,
  primary key (carrier, event_id)
);
create index tracking_event_of_number on orders.tracking_event (carrier, tracking_no, at);

create table orders.shipment_upload (
  seller_id  text collate "C" not null references orders.seller,
  id         bigint generated always as identity,
  name       text not null,
  made_by    text not null,
  created_at timestamptz not null,
  applied_at timestamptz,
  primary key (seller_id, id)
);

-- One row of an upload, what would come of it, and what came of it. The rows of one parcel have the same parcel_no.
create table orders.shipment_upload_row (
  seller_id   text collate "C" not null,
  upload_id   bigint not null,
  row_no      integer not null,
  parcel_no   integer,
  order_text  text not null,
  carrier     text not null,
  tracking_no text not null,
  line_text   text not null,
  quantity_text text not null,
  state       text not null check (state in ('READY', 'REFUSED', 'SHIPPED')),
  code        text,
  reason      text,
  reason_zh   text,
  shipment    text,
  primary key (seller_id, upload_id, row_no),
  foreign key (seller_id, upload_id) references orders.shipment_upload
);

create index shipment_newest on orders.shipment (seller_id, shipped_at desc, order_no desc, shipment_no desc);
create index shipment_suspected on orders.shipment (seller_id, shipped_at desc, order_no desc, shipment_no desc)
  where suspected_at is not null;
create index orders_to_ship on orders.orders (seller_id, ship_due, order_no) where ship_due is not null;

grant select on orders.carrier, orders.carrier_service, orders.transit to ${appRole};
grant select, insert on orders.label, orders.shipment_upload, orders.shipment_upload_row, orders.tracking_event
  to ${appRole};
grant update (applied_at) on orders.tracking_event, orders.shipment_upload to ${appRole};
grant update (state, code, reason, reason_zh, shipment) on orders.shipment_upload_row to ${appRole};
grant usage on sequence orders.label_sequence to ${appRole};
