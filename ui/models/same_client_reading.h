// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/call_source.h"
#include "ui/models/client_likeness.h"

#include <QObject>

namespace dispatch {

//! Looks for other calls by the name and at the address of one: by the search of the store, of which what is
//! really the same is kept. Asks anew when the call, its name or its address is another. A failure finds
//! nothing.
class SameClientReading final : public QObject {
    Q_OBJECT

public:
    static constexpr int mostRead = 20; //!< newest calls that are looked at, for each question

    //! \a source must outlive it.
    explicit SameClientReading(CallSource& source, QObject* parent = nullptr);

    void look(const Call& call);
    [[nodiscard]] const AlikeCalls& alike() const { return m_alike; }

signals:
    void changed();

private:
    using Same = bool (*)(const Customer& a, const Customer& b);

    void ask(const QString& text, Same same, std::vector<Call> AlikeCalls::*into);
    void accept(const std::vector<Call>& calls, Same same, std::vector<Call> AlikeCalls::*into);

    CallSource& m_source;
    CallId m_call{};
    Customer m_customer{}; //!< whose name and address were looked for
    AlikeCalls m_alike{};
    quint64 m_round = 0;
};

} // namespace dispatch
