// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call.h"

#include <QJsonObject>

namespace dispatch {

//! The tools that Paul has (domain.md §2.1).
enum class ToolKind {
    ValidateService,
    CalculateQuote,
    ClassifyPriority,
    EvaluateScheduling,
    SendAlert,
    CheckServiceArea,
    ServiceDetails,
    CompanyInfo,
    CollectInfo,
    SpeakPrice,
    SpeakPhone,
    SpeakEmail,
};

//! The tool called \a name, in French or English, with or without capitals and separators. Empty: unknown.
[[nodiscard]] std::optional<ToolKind> toolKindOf(QStringView name);

//! What Paul hands to a tool, from any of the shapes that were ever in use (domain.md §2.1), in one form.
//! Texts are trimmed and cut at 4 000 characters; empty means not given. Wrong types count as not given.
struct ToolInput {
    QString service{};
    QString location{}; //!< zone or city
    QString address{};
    QString postalCode{};
    QString name{};
    QString phone{};
    QString email{};
    QString description{}; //!< of the problem; keywords and messages are joined to it
    QString preference{}; //!< when the caller would like it
    QString infoType{};
    QString value{}; //!< of infoType; also the bare value of the tools that speak
    std::vector<QString> recipients{};
    std::optional<Priority> priority{}; //!< a level; "critical" and "urgent" are P1
    std::optional<bool> urgent{}; //!< a yes or no
    std::optional<qint64> amountCents{}; //!< an estimated value, or the amount to speak of
    std::optional<int> feet{};
    bool southShore = false;
    bool gps = false;
    bool commercial = false;
    bool includeGuarantee = false;
    bool operator==(const ToolInput&) const = default;
};

[[nodiscard]] ToolInput toolInputOf(const QJsonObject& arguments);

} // namespace dispatch
