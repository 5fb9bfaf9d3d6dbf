-- concertina: 1
-- change: change-invoice-number
-- phase: expand
-- parent: sha256/v1:e92424ec2b2c1212b518f6a76e04750ab9e2cf0ae4cf50431e85c2e87d72e521
-- transactional: yes
-- gate: none
-- schema: sha256/v1:abcfed02efd343d61d60db1a22ff4ce0570a9605a5476145f88dfdbce6e36783
-- cost: changes the catalog only, milliseconds at any size; strongest lock SHARE ROW EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock SHARE ROW EXCLUSIVE

-- It goes on from where it stands, or with the first value of the new range; PostgreSQL refuses if
-- it is beyond that.
ALTER SEQUENCE public.invoice_number AS bigint INCREMENT BY 5 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 100 CACHE 10 NO CYCLE;
