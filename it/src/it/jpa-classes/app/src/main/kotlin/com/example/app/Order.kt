package com.example.app

import com.example.model.Customer
import dev.concertina.annotation.DefaultsTo
import dev.concertina.annotation.IndexOn
import jakarta.persistence.Column
import jakarta.persistence.ElementCollection
import jakarta.persistence.Entity
import jakarta.persistence.EnumType
import jakarta.persistence.Enumerated
import jakarta.persistence.GeneratedValue
import jakarta.persistence.GenerationType
import jakarta.persistence.Id
import jakarta.persistence.ManyToOne
import jakarta.persistence.Table
import java.time.Instant

enum class Status { PLACED, SHIPPED }

@Entity
@Table(name = "orders")
@IndexOn(value = ["placed_at"], where = "status = 'PLACED'")
class Order(
    @field:ManyToOne(optional = false) val customer: Customer,
    @field:Column(nullable = false) val placedAt: Instant,
    @field:DefaultsTo("'PLACED'") @field:Enumerated(EnumType.STRING) @field:Column(nullable = false) var status: Status,
    var note: String?,
    var weight: Int,
    @field:ElementCollection val tags: MutableSet<String>,
    @field:Id @field:GeneratedValue(strategy = GenerationType.IDENTITY) val id: Long? = null,
)
