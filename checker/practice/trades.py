"""Lines of work: how careers in them go, and what people say of them."""

from typing import NamedTuple


class Trade(NamedTuple):
    """One line of work.

    `titles` go from the first post to the last that most people reach. `did` are sentences about
    a job, `about` about oneself ({years}, {firm}, {town} are filled in). A trade that is `quiet`
    is found and done without LinkedIn.
    """

    name: str
    titles: tuple[str, ...]
    firms: tuple[str, ...]
    subject: str
    degree: str
    did: tuple[str, ...]
    about: tuple[str, ...]
    skills: tuple[str, ...]
    quiet: bool = False


TRADES: tuple[Trade, ...] = (
    Trade(
        name="Human resources",
        titles=("HR assistant", "HR officer", "HR business partner", "HR manager"),
        firms=("Foods", "Insurance", "Hotels", "Pumps"),
        subject="Human resource management",
        degree="Bachelor's",
        did=(
            "Kept the files of 140 people and moved them out of the cellar.",
            "Sat in on most of the interviews for our two warehouses.",
            "Wrote the rota for the front desk and took the complaints about it.",
            "Brought the time between an application and an answer down to nine days.",
            "Looked after eleven apprentices a year, from the first day to the exam.",
            "Closed a plant with 80 people and found places for 63 of them.",
        ),
        about=(
            (
                "I have worked in personnel for {years} years, mostly where people work in shifts. "
                "I like the part in which somebody grows into a job."
            ),
            (
                "Personnel work at {firm}. Before you ask: no, I cannot speed up your application, "
                "but I do read every one."
            ),
            (
                "{years} years of hiring, a few of firing, and still glad to meet new people in "
                "{town}."
            ),
        ),
        skills=("Interviewing", "Employment law", "Payroll", "Onboarding", "Mediation"),
    ),
    Trade(
        name="Sales",
        titles=("Sales assistant", "Sales representative", "Account manager", "Sales manager"),
        firms=("Packaging", "Office Supply", "Pumps", "Lighting"),
        subject="Business studies",
        degree="Bachelor's",
        did=(
            "Drove 40,000 kilometres a year to 90 customers, most of them bakeries.",
            "Took over a region with four customers and left it with 31.",
            "Answered the telephone, wrote the offers, chased the late payers.",
            "Sold the first heat-sealed pouch in the region, and took the first one back.",
            "Stood at six fairs a year and wrote to everybody within a week.",
            "Looked after three supermarket chains, and their buyers' moods.",
        ),
        about=(
            (
                "I sell things that people need and seldom think about. {years} years, and I still "
                "like the first visit best."
            ),
            "Sales at {firm}. If you buy boxes in or near {town}, we have probably met.",
            "I ask more than I talk. It took me {years} years to learn.",
        ),
        skills=("Negotiation", "Key accounts", "Forecasting", "Trade fairs", "CRM"),
    ),
    Trade(
        name="Recruitment",
        titles=("Researcher", "Recruiter", "Senior recruiter", "Recruitment team lead"),
        firms=("Staffing", "Search", "People"),
        subject="Psychology",
        degree="Bachelor's",
        did=(
            "Filled 46 posts in nursing homes in one year, and rang each of them afterwards.",
            "Searched for engineers who did not know that they wanted to move.",
            "Read about 70 applications a day and answered all of them.",
            "Built a small team for logistics: drivers, planners, depot heads.",
            "Wrote the advertisements, which got shorter every year.",
        ),
        about=(
            (
                "I find people for logistics and care around {town}. I name the employer in my "
                "first message and the pay in my second."
            ),
            (
                "Recruiter for {years} years, at {firm} now. I have never found anybody a job by "
                "being vague."
            ),
            "I match people and posts, and I ring back. That is most of the secret.",
        ),
        skills=("Sourcing", "Interviewing", "Job advertisements", "Labour market", "Screening"),
    ),
    Trade(
        name="Marketing",
        titles=("Marketing assistant", "Marketing officer", "Brand manager", "Marketing manager"),
        firms=("Foods", "Bicycles", "Tiles", "Museums"),
        subject="Communication",
        degree="Bachelor's",
        did=(
            "Ran the newsletter: 12,000 readers, one typing error a month.",
            "Brought the catalogue from 400 pages to 90 and then into the net.",
            "Planned the stand at the spring fair, and took it down again.",
            "Took over the mascot, retired the mascot.",
            "Tested two prices for a year; the higher one sold more.",
        ),
        about=(
            "I write for {firm} and count what it brings. {years} years in marketing.",
            (
                "Posters, then pages, then posts. The questions have stayed the same for {years} "
                "years."
            ),
            "Marketing in {town}. I collect old labels and bad slogans.",
        ),
        skills=("Copywriting", "Campaigns", "Budgets", "Market research", "Trade fairs"),
    ),
    Trade(
        name="Software",
        titles=("Junior developer", "Developer", "Senior developer", "Team lead"),
        firms=("Software", "Systems", "Maps", "Tickets"),
        subject="Computer science",
        degree="Bachelor's",
        did=(
            "Kept a booking system from 2004 alive and replaced it a piece at a time.",
            "Wrote the part of the app that works without a network.",
            "Moved 300 reports from spreadsheets to a database that people trust.",
            "Was on call every fourth week and made that a quiet week.",
            "Mentored four juniors, of whom two now review my code.",
        ),
        about=(
            "I mend old software for a living, now at {firm}. Tests first, opinions second.",
            "Developer for {years} years. I enjoy deleting code more than writing it.",
            "Maps, tickets, timetables: if it has to be right on the minute, I like it.",
        ),
        skills=("Python", "Databases", "Testing", "Linux", "Code review"),
    ),
    Trade(
        name="Accounting",
        titles=("Bookkeeper", "Accountant", "Senior accountant", "Finance manager"),
        firms=("Insurance", "Dairy", "Timber", "Logistics"),
        subject="Accounting",
        degree="Bachelor's",
        did=(
            "Closed the books by the fifth working day, every month but one.",
            "Found 14,000 missing from the till of three years. It was a comma.",
            "Moved the ledgers of two merged firms into one.",
            "Prepared the audit and sat beside the auditors for two weeks.",
            "Paid 600 suppliers and knew most of their voices.",
        ),
        about=(
            "Numbers should agree. I have made them do so for {years} years.",
            "Accountant at {firm} in {town}. Happy to talk about anything but your tax return.",
            "I like year's end, which my family finds odd.",
        ),
        skills=("Ledgers", "Audit", "Payroll", "Spreadsheets", "Budgets"),
    ),
    Trade(
        name="Nursing",
        titles=("Staff nurse", "Nurse on the night shift", "Charge nurse", "Ward manager"),
        firms=("Clinic", "Hospital", "Care Home"),
        subject="Nursing",
        degree="Bachelor's",
        did=(
            "A ward with 28 beds, mostly hips and knees.",
            "Nights, mostly; I know every sound of that house.",
            "Taught eight students a year to listen before they lift.",
            "Wrote the list that hangs in every room, and shortened it twice.",
        ),
        about=(
            "Nurse for {years} years, now at {firm}.",
            "I look after people after operations. I am seldom here, so answers take a while.",
        ),
        skills=("Patient care", "Wound care", "Teaching", "Shift planning"),
        quiet=True,
    ),
    Trade(
        name="Electrical work",
        titles=(
            "Apprentice electrician",
            "Electrician",
            "Foreman electrician",
            "Master electrician",
        ),
        firms=("Electric", "Lifts", "Solar"),
        subject="Electrical installation",
        degree="Vocational diploma",
        did=(
            "Wired a school of three floors during one summer.",
            "Lifts in old houses: half of it is archaeology.",
            "Put 212 solar roofs up, and went back to each after a year.",
            "Led five people and one van.",
        ),
        about=(
            "Electrician around {town}. Old houses are my thing.",
            "{years} years with cables. The office work I do on Sundays.",
        ),
        skills=("Wiring", "Solar", "Safety rules", "Lifts"),
        quiet=True,
    ),
    Trade(
        name="Logistics",
        titles=("Dispatcher", "Route planner", "Depot supervisor", "Depot manager"),
        firms=("Freight", "Logistics", "Cold Chain"),
        subject="Transport management",
        degree="Bachelor's",
        did=(
            "Planned 60 lorries a night, 61 on Fridays.",
            "Moved the whole depot over a weekend and lost one pallet.",
            "Brought empty runs down from 31 to 22 in a hundred.",
            "Fish and flowers: neither waits.",
            "Knew every driver's birthday, which solved more than the software.",
        ),
        about=(
            "I get cold things to places while they are cold. At {firm} in {town}.",
            "Logistics for {years} years: planning by night, thinking by day.",
            "If the shelf is full, nobody knows my name. That suits me.",
        ),
        skills=("Route planning", "Cold chain", "Customs", "Shift planning", "Spreadsheets"),
    ),
    Trade(
        name="Teaching",
        titles=("Trainee teacher", "Teacher", "Head of department", "Deputy head teacher"),
        firms=("School", "Community College", "Language School"),
        subject="Education",
        degree="Bachelor's",
        did=(
            "Mathematics and geography, ages eleven to sixteen.",
            "Started the chess club, which now beats the teachers.",
            "Wrote the timetable for 900 pupils with a pencil.",
            "Evening classes for people who had been told that they cannot count.",
        ),
        about=(
            "I teach mathematics to people who say that they cannot do it. They can.",
            "Teacher in {town} for {years} years. I read everything on how people learn.",
        ),
        skills=("Classroom teaching", "Curriculum", "Mentoring", "Assessment"),
    ),
    Trade(
        name="Policy analysis",
        titles=(
            "Research assistant",
            "Policy analyst",
            "Senior policy analyst",
            "Head of research",
        ),
        firms=("Institute", "Forum", "Policy Centre"),
        subject="Political science",
        degree="Bachelor's",
        did=(
            "Counted who voted how on fishing rights, for eleven years back.",
            "Wrote four briefings a month, two pages each, never three.",
            "Ran the survey of 1,400 small ports.",
            "Answered questions of committees, often by noon of the same day.",
        ),
        about=(
            "I study ports, fish and the rules between them. {years} years, now at {firm}.",
            "Analyst. I like tables, footnotes and being corrected.",
        ),
        skills=("Policy analysis", "Statistics", "Briefings", "Surveys", "Trade law"),
    ),
    Trade(
        name="Engineering",
        titles=("Design engineer", "Project engineer", "Senior engineer", "Engineering team lead"),
        firms=("Pumps", "Bridges", "Turbines", "Glass"),
        subject="Mechanical engineering",
        degree="Bachelor's",
        did=(
            "Designed a valve that is in most of the dairies of the region.",
            "Supervised 17 bridges; the smallest gave me the most work.",
            "Cut the noise of a pump by half by leaving out one part.",
            "Wrote the tests that a pump has to pass before it may leave.",
        ),
        about=(
            "I make pumps quieter. {years} years, three patents, one regret.",
            "Engineer at {firm}. I like drawings with few lines.",
        ),
        skills=("CAD", "Fluid dynamics", "Project planning", "Testing", "Standards"),
    ),
)
